"""Remove none, one, two, ... intervals in every way until the rest is in peace: O(n² * 2^n)."""

from itertools import combinations


def fewest_removals(intervals: list[list[int]]) -> int:
    for removals in range(len(intervals)):
        for rest in combinations(intervals, len(intervals) - removals):
            if all(
                one[1] <= other[0] or other[1] <= one[0] for one, other in combinations(rest, 2)
            ):
                return removals
    return 0
