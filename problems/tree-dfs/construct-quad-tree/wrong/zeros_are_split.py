"""You see only squares of ones as leaves and split squares of zeros down to single cells."""

from trainer.structures import QuadNode


def construct(grid: list[list[int]]) -> QuadNode | None:
    def build(row: int, column: int, side: int) -> QuadNode:
        cells = [grid[r][c] for r in range(row, row + side) for c in range(column, column + side)]
        if side == 1 or all(cells):
            return QuadNode(cells[0] == 1, True)
        half = side // 2
        parts = [
            build(row + down, column + right, half) for down in (0, half) for right in (0, half)
        ]
        return QuadNode(False, False, *parts)

    return build(0, 0, len(grid))
