"""Search both sides, as in any binary tree.

Time: O(n). Space: O(h).
"""

from trainer.structures import TreeNode


def search_tree(root: TreeNode | None, value: int) -> TreeNode | None:
    if root is None or root.val == value:
        return root
    return search_tree(root.left, value) or search_tree(root.right, value)
