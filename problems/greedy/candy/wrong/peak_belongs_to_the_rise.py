"""You leave the peak at the height of its rise, though the fall behind it is longer."""


def candy(ratings: list[int]) -> int:
    total = 1
    rise = fall = 0
    for i in range(1, len(ratings)):
        if ratings[i] > ratings[i - 1]:
            rise += 1
            fall = 0
            total += 1 + rise
        elif ratings[i] == ratings[i - 1]:
            rise = fall = 0
            total += 1
        else:
            rise = 0
            fall += 1
            total += fall
    return total
