"""Clean both sides first, then drop the node if it has become a leaf with the value.

Time: O(n). Space: O(h).
"""

from trainer.structures import TreeNode


def remove_leaves(root: TreeNode | None, target: int) -> TreeNode | None:
    if root is None:
        return None
    root.left = remove_leaves(root.left, target)
    root.right = remove_leaves(root.right, target)
    if root.left is None and root.right is None and root.val == target:
        return None
    return root
