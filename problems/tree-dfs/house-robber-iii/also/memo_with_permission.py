"""Recurse with the question whether this house may be robbed, and cache the answers.

Time: O(n). Space: O(n).
"""

from functools import cache

from trainer.structures import TreeNode


def rob(root: TreeNode | None) -> int:
    @cache
    def best(node: TreeNode | None, may_rob: bool) -> int:
        if node is None:
            return 0
        amount = best(node.left, True) + best(node.right, True)
        if may_rob:
            robbed = node.val + best(node.left, False) + best(node.right, False)
            amount = max(amount, robbed)
        return amount

    return best(root, True)
