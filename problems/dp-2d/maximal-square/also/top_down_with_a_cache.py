"""Recurse with a cache over the bottom right corner, top-down.

Time: O(rows * columns). Space: O(rows * columns).
"""

from functools import cache


def maximal_square(matrix: list[list[str]]) -> int:
    @cache
    def side(r: int, c: int) -> int:
        if r < 0 or c < 0 or matrix[r][c] == "0":
            return 0
        return 1 + min(side(r - 1, c), side(r, c - 1), side(r - 1, c - 1))

    corners = [(r, c) for r in range(len(matrix)) for c in range(len(matrix[0]))]
    return max(side(r, c) for r, c in corners) ** 2
