"""Recurse with a cache over the first position, top-down.

Time: O(n²). Space: O(n).
"""

from functools import cache


def length_of_lis(numbers: list[int]) -> int:
    @cache
    def longest_from(start: int) -> int:
        longest = 1
        for later in range(start + 1, len(numbers)):
            if numbers[later] > numbers[start]:
                longest = max(longest, 1 + longest_from(later))
        return longest

    return max(longest_from(start) for start in range(len(numbers)))
