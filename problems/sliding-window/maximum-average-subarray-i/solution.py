"""Slide the sum of a window of k numbers, and divide the largest sum at the end.

Time: O(n). Space: O(1).
"""


def best_average(numbers: list[int], k: int) -> float:
    total = sum(numbers[:k])
    best = total
    for right in range(k, len(numbers)):
        total += numbers[right]
        total -= numbers[right - k]
        best = max(best, total)
    return best / k
