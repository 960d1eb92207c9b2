"""Recurse with a cache over the two ends, top-down.

Time: O(n²). Space: O(n²).
"""

from functools import cache


def stone_game(piles: list[int]) -> bool:
    @cache
    def lead(left: int, right: int) -> int:
        if left > right:
            return 0
        return max(piles[left] - lead(left + 1, right), piles[right] - lead(left, right - 1))

    return lead(0, len(piles) - 1) > 0
