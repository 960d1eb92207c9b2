"""Merge from the front with two indices and stop in the middle.

Time: O(m + n). Space: O(1).
"""


def find_median(first: list[int], second: list[int]) -> float:
    total = len(first) + len(second)
    i = j = 0
    previous = current = 0
    for _ in range(total // 2 + 1):
        previous = current
        if j == len(second) or (i < len(first) and first[i] <= second[j]):
            current = first[i]
            i += 1
        else:
            current = second[j]
            j += 1
    if total % 2 == 1:
        return float(current)
    return (previous + current) / 2
