"""Recurse into the side on which the value must lie.

Time: O(h). Space: O(h).
"""

from trainer.structures import TreeNode


def search_tree(root: TreeNode | None, value: int) -> TreeNode | None:
    if root is None or root.val == value:
        return root
    if value < root.val:
        return search_tree(root.left, value)
    return search_tree(root.right, value)
