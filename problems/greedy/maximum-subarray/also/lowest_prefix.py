"""Subtract the lowest prefix sum so far from each prefix sum.

Time: O(n). Space: O(1).
"""


def max_subarray(numbers: list[int]) -> int:
    best = numbers[0]
    total = lowest = 0
    for number in numbers:
        total += number
        best = max(best, total - lowest)
        lowest = min(lowest, total)
    return best
