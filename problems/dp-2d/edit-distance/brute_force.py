"""Line up k letters of one word with k of the other in every possible way.

Time: O(n * 4^n). Space: O(n).
"""

from itertools import combinations


def edit_distance(first: str, second: str) -> int:
    best = len(first) + len(second)
    for kept in range(1, min(len(first), len(second)) + 1):
        others = len(first) - kept + len(second) - kept
        for some in combinations(first, kept):
            for partners in combinations(second, kept):
                replaced = sum(a != b for a, b in zip(some, partners, strict=True))
                best = min(best, others + replaced)
    return best
