"""Build the four quarters of each square and merge four equal leaves.

Time: O(n²). Space: O(log n).
"""

from trainer.structures import QuadNode


def construct(grid: list[list[int]]) -> QuadNode | None:
    def build(row: int, column: int, side: int) -> QuadNode:
        if side == 1:
            return QuadNode(grid[row][column] == 1, True)
        half = side // 2
        top_left = build(row, column, half)
        top_right = build(row, column + half, half)
        bottom_left = build(row + half, column, half)
        bottom_right = build(row + half, column + half, half)
        parts = [top_left, top_right, bottom_left, bottom_right]
        if all(part.isLeaf and part.val == top_left.val for part in parts):
            return top_left
        return QuadNode(True, False, top_left, top_right, bottom_left, bottom_right)

    return build(0, 0, len(grid))
