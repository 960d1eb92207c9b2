"""Try all ways to cut the belt into days.

Time: exponential, O(C(n, days) · n). Space: O(n).
"""

from itertools import combinations, pairwise


def ship_within_days(weights: list[int], days: int) -> int:
    return min(
        max(sum(weights[start:end]) for start, end in pairwise((0, *cuts, len(weights))))
        for cuts in combinations(range(1, len(weights)), days - 1)
    )
