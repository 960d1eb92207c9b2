"""For each number of parts, try every first part, and remember the answer of each such question.

Time: O(n³). Space: O(n²).
"""

from functools import cache


def integer_break(n: int) -> int:
    @cache
    def largest(rest: int, parts: int) -> int:
        """The largest product of exactly so many parts with the sum rest, 0 if there is none."""
        if parts == 1:
            return rest
        return max((part * largest(rest - part, parts - 1) for part in range(1, rest)), default=0)

    return max(largest(n, parts) for parts in range(2, n + 1))
