"""You merge four parts with the same val without asking whether they are leaves."""

from trainer.structures import QuadNode


def construct(grid: list[list[int]]) -> QuadNode | None:
    def build(row: int, column: int, side: int) -> QuadNode:
        if side == 1:
            return QuadNode(grid[row][column] == 1, True)
        half = side // 2
        parts = [
            build(row + down, column + right, half) for down in (0, half) for right in (0, half)
        ]
        if all(part.val == parts[0].val for part in parts):
            return QuadNode(parts[0].val, True)
        return QuadNode(True, False, *parts)

    return build(0, 0, len(grid))
