"""Recurse with a cache over what is left, top-down.

Time: O(n * sqrt(n)). Space: O(n).
"""

from functools import cache


def num_squares(n: int) -> int:
    @cache
    def fewest(rest: int) -> int:
        if rest == 0:
            return 0
        best = rest
        root = 1
        while root * root <= rest:
            best = min(best, fewest(rest - root * root) + 1)
            root += 1
        return best

    return fewest(n)
