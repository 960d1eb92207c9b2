"""Look at a square first and split it only if its cells differ.

Time: O(n² log n). Space: O(log n).
"""

from trainer.structures import QuadNode


def construct(grid: list[list[int]]) -> QuadNode | None:
    def has_one_colour(row: int, column: int, side: int) -> bool:
        for r in range(row, row + side):
            for c in range(column, column + side):
                if grid[r][c] != grid[row][column]:
                    return False
        return True

    def build(row: int, column: int, side: int) -> QuadNode:
        if has_one_colour(row, column, side):
            return QuadNode(grid[row][column] == 1, True)
        half = side // 2
        return QuadNode(
            False,
            False,
            build(row, column, half),
            build(row, column + half, half),
            build(row + half, column, half),
            build(row + half, column + half, half),
        )

    return build(0, 0, len(grid))
