"""You remove a node if one child is missing, but a leaf has no child at all."""

from trainer.structures import TreeNode


def remove_leaves(root: TreeNode | None, target: int) -> TreeNode | None:
    if root is None:
        return None
    root.left = remove_leaves(root.left, target)
    root.right = remove_leaves(root.right, target)
    if (root.left is None or root.right is None) and root.val == target:
        return None
    return root
