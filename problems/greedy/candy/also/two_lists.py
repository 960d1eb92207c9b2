"""Keep one list for each side, and add up the larger entries.

Time: O(n). Space: O(n).
"""


def candy(ratings: list[int]) -> int:
    count = len(ratings)
    from_left = [1] * count
    from_right = [1] * count
    for i in range(1, count):
        if ratings[i] > ratings[i - 1]:
            from_left[i] = from_left[i - 1] + 1
    for i in range(count - 2, -1, -1):
        if ratings[i] > ratings[i + 1]:
            from_right[i] = from_right[i + 1] + 1
    return sum(max(left, right) for left, right in zip(from_left, from_right, strict=True))
