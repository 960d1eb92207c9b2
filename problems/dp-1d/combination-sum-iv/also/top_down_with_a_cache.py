"""Recurse with a cache over what is left of the target, top-down.

Time: O(target * n). Space: O(target).
"""

from functools import cache


def combination_sum4(numbers: list[int], target: int) -> int:
    @cache
    def ways(rest: int) -> int:
        if rest == 0:
            return 1
        return sum(ways(rest - number) for number in numbers if number <= rest)

    return ways(target)
