"""Compute the average of each subarray of k numbers from scratch.

Time: O(n · k). Space: O(n).
"""


def best_average(numbers: list[int], k: int) -> float:
    starts = range(len(numbers) - k + 1)
    return max(sum(numbers[start : start + k]) / k for start in starts)
