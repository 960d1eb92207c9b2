"""Count the length of each rise and fall; the peak belongs to the longer side.

Time: O(n). Space: O(1).
"""


def candy(ratings: list[int]) -> int:
    total = 1
    rise = fall = peak = 0
    for i in range(1, len(ratings)):
        if ratings[i] > ratings[i - 1]:
            rise += 1
            peak, fall = rise, 0
            total += 1 + rise
        elif ratings[i] == ratings[i - 1]:
            rise = fall = peak = 0
            total += 1
        else:
            fall += 1
            rise = 0
            total += fall + (1 if fall > peak else 0)
    return total
