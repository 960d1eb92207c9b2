"""Collect a list for each depth recursively, and reverse every second one at the end.

Time: O(n). Space: O(h).
"""

from trainer.structures import TreeNode


def zigzag_level_order(root: TreeNode | None) -> list[list[int]]:
    levels: list[list[int]] = []

    def visit(node: TreeNode | None, depth: int) -> None:
        if node is None:
            return
        if depth == len(levels):
            levels.append([])
        levels[depth].append(node.val)
        visit(node.left, depth + 1)
        visit(node.right, depth + 1)

    visit(root, 0)
    for depth in range(1, len(levels), 2):
        levels[depth].reverse()
    return levels
