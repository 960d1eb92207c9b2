"""Recurse with a cache over the rest after one digit and after two, top-down.

Time: O(n). Space: O(n).
"""

from functools import cache


def count_decodings(digits: str) -> int:
    @cache
    def ways(start: int) -> int:
        if start == len(digits):
            return 1
        if digits[start] == "0":
            return 0
        count = ways(start + 1)
        if start + 1 < len(digits) and int(digits[start : start + 2]) <= 26:
            count += ways(start + 2)
        return count

    return ways(0)
