"""Test each square in one step with two-dimensional prefix sums.

Time: O(n²). Space: O(n²).
"""

from trainer.structures import QuadNode


def construct(grid: list[list[int]]) -> QuadNode | None:
    n = len(grid)
    prefix = [[0] * (n + 1) for _ in range(n + 1)]
    for r in range(n):
        for c in range(n):
            prefix[r + 1][c + 1] = prefix[r][c + 1] + prefix[r + 1][c] - prefix[r][c] + grid[r][c]

    def build(row: int, column: int, side: int) -> QuadNode:
        below, right = row + side, column + side
        ones = prefix[below][right] - prefix[row][right] - prefix[below][column]
        ones += prefix[row][column]
        if ones in (0, side * side):
            return QuadNode(ones > 0, True)
        half = side // 2
        return QuadNode(
            False,
            False,
            build(row, column, half),
            build(row, column + half, half),
            build(row + half, column, half),
            build(row + half, column + half, half),
        )

    return build(0, 0, n)
