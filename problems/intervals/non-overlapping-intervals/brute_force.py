"""Remove 0, 1, 2, ... intervals in every possible way until no two of the rest overlap.

Time: O(n² * 2^n). Space: O(n).
"""

from itertools import combinations


def fewest_removals(intervals: list[list[int]]) -> int:
    for removals in range(len(intervals)):
        for rest in combinations(intervals, len(intervals) - removals):
            if all(
                one[1] <= other[0] or other[1] <= one[0] for one, other in combinations(rest, 2)
            ):
                return removals
    return 0
