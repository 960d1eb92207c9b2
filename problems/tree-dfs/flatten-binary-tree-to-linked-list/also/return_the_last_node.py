"""Flatten both sides, and return the last node of the result.

Time: O(n). Space: O(h).
"""

from trainer.structures import TreeNode


def flatten(root: TreeNode | None) -> None:
    def end_of(node: TreeNode) -> TreeNode:
        left, right = node.left, node.right
        node.left = None
        end = node
        for side in (left, right):
            if side:
                end.right = side
                end = end_of(side)
        return end

    if root:
        end_of(root)
