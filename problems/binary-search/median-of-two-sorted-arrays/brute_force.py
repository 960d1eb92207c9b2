"""Put all numbers in order and take the middle.

Time: O((m + n) log(m + n)). Space: O(m + n).
"""


def find_median(first: list[int], second: list[int]) -> float:
    merged = sorted([*first, *second])
    upper = len(merged) // 2
    if len(merged) % 2 == 1:
        return float(merged[upper])
    return (merged[upper - 1] + merged[upper]) / 2
