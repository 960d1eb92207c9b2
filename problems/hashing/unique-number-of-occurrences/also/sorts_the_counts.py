"""Count in a list indexed by value, sort the counts and compare neighbours.

Time: O(n + v log v) for v different values. Space: O(v).
"""

from itertools import pairwise


def unique_occurrences(numbers: list[int]) -> bool:
    counts = [0] * 2001
    for number in numbers:
        counts[number + 1000] += 1
    ordered = sorted(count for count in counts if count > 0)
    return all(before != after for before, after in pairwise(ordered))
