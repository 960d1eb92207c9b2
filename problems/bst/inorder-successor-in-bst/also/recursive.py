"""Recurse to the right of a node that is too small; otherwise ask the left side first.

Time: O(h). Space: O(h).
"""

from trainer.structures import TreeNode


def inorder_successor(root: TreeNode | None, p: TreeNode) -> TreeNode | None:
    if root is None:
        return None
    if root.val <= p.val:
        return inorder_successor(root.right, p)
    return inorder_successor(root.left, p) or root
