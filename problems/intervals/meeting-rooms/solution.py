"""Sort by start; then a clash anywhere shows as a clash between neighbours.

Time: O(n log n). Space: O(n).
"""

from itertools import pairwise


def can_attend_all(meetings: list[list[int]]) -> bool:
    return all(end <= start for (_, end), (start, _) in pairwise(sorted(meetings)))
