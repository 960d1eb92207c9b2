"""You add the demands of both sides at a peak, but the larger one is enough."""


def candy(ratings: list[int]) -> int:
    count = len(ratings)
    from_left = [0] * count
    from_right = [0] * count
    for i in range(1, count):
        if ratings[i] > ratings[i - 1]:
            from_left[i] = from_left[i - 1] + 1
    for i in range(count - 2, -1, -1):
        if ratings[i] > ratings[i + 1]:
            from_right[i] = from_right[i + 1] + 1
    return count + sum(from_left) + sum(from_right)
