"""Sort, fix two numbers, and bisect for the best third behind them.

Time: O(n² log n). Space: O(n).
"""

from bisect import bisect_left


def closest_sum(numbers: list[int], target: int) -> int:
    ordered = sorted(numbers)
    n = len(ordered)
    best = sum(ordered[:3])
    for i in range(n - 2):
        for j in range(i + 1, n - 1):
            pair = ordered[i] + ordered[j]
            place = bisect_left(ordered, target - pair, j + 1)
            for k in (place - 1, place):
                if j < k < n and abs(pair + ordered[k] - target) < abs(best - target):
                    best = pair + ordered[k]
    return best
