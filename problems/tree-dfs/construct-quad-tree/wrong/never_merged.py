"""You split down to single cells and never merge, although equal cells must be one leaf."""

from trainer.structures import QuadNode


def construct(grid: list[list[int]]) -> QuadNode | None:
    def build(row: int, column: int, side: int) -> QuadNode:
        if side == 1:
            return QuadNode(grid[row][column] == 1, True)
        half = side // 2
        parts = [
            build(row + down, column + right, half) for down in (0, half) for right in (0, half)
        ]
        return QuadNode(True, False, *parts)

    return build(0, 0, len(grid))
