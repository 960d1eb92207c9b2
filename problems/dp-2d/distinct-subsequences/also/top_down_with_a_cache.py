"""Recurse with a cache over both positions, top-down: leave the letter out, or use it.

Time: O(n * m). Space: O(n * m).
"""

from functools import cache


def count_subsequences(text: str, target: str) -> int:
    @cache
    def ways(used: int, made: int) -> int:
        if made == len(target):
            return 1
        if len(text) - used < len(target) - made:
            return 0
        count = ways(used + 1, made)
        if text[used] == target[made]:
            count += ways(used + 1, made + 1)
        return count

    return ways(0, 0)
