"""Recurse with the sum so far, and test it at the leaves.

Time: O(n). Space: O(h).
"""

from trainer.structures import TreeNode


def has_path_sum(root: TreeNode | None, target: int) -> bool:
    def visit(node: TreeNode | None, total: int) -> bool:
        if node is None:
            return False
        total += node.val
        if not node.left and not node.right:
            return total == target
        return visit(node.left, total) or visit(node.right, total)

    return visit(root, 0)
