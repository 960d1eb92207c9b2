"""You take the quarters column by column, so top right and bottom left change places."""

from trainer.structures import QuadNode


def construct(grid: list[list[int]]) -> QuadNode | None:
    def build(row: int, column: int, side: int) -> QuadNode:
        cells = {grid[r][c] for r in range(row, row + side) for c in range(column, column + side)}
        if len(cells) == 1:
            return QuadNode(grid[row][column] == 1, True)
        half = side // 2
        parts = [
            build(row + down, column + right, half) for right in (0, half) for down in (0, half)
        ]
        return QuadNode(False, False, *parts)

    return build(0, 0, len(grid))
