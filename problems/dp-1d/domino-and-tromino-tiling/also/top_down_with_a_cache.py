"""Recurse with a cache, top-down, one function for each kind of edge.

Time: O(n). Space: O(n).
"""

from functools import cache

MODULUS = 1_000_000_007


def num_tilings(n: int) -> int:
    @cache
    def full(width: int) -> int:
        if width <= 1:
            return 1
        return (full(width - 1) + full(width - 2) + 2 * corner(width - 1)) % MODULUS

    @cache
    def corner(width: int) -> int:
        if width <= 1:
            return 0
        return (corner(width - 1) + full(width - 2)) % MODULUS

    return full(n)
