"""Take running sums, and subtract two of them for each window.

Time: O(n). Space: O(n).
"""

from itertools import accumulate


def best_average(numbers: list[int], k: int) -> float:
    sums = [0, *accumulate(numbers)]
    return max(sums[end] - sums[end - k] for end in range(k, len(sums))) / k
