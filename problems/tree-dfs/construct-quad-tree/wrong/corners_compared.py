"""You compare only the four corners of a square, but cells between them may differ."""

from trainer.structures import QuadNode


def construct(grid: list[list[int]]) -> QuadNode | None:
    def build(row: int, column: int, side: int) -> QuadNode:
        last_row, last_column = row + side - 1, column + side - 1
        corners = {grid[r][c] for r in (row, last_row) for c in (column, last_column)}
        if len(corners) == 1:
            return QuadNode(grid[row][column] == 1, True)
        half = side // 2
        parts = [
            build(row + down, column + right, half) for down in (0, half) for right in (0, half)
        ]
        return QuadNode(False, False, *parts)

    return build(0, 0, len(grid))
