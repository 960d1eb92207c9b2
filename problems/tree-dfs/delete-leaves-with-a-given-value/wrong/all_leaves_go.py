"""You remove all leaves, whatever their value, but only those with the target go."""

from trainer.structures import TreeNode


def remove_leaves(root: TreeNode | None, target: int) -> TreeNode | None:
    if root is None or (root.left is None and root.right is None):
        return None
    root.left = remove_leaves(root.left, target)
    root.right = remove_leaves(root.right, target)
    return root
