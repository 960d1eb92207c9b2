"""You do not assign what the calls return, so the parents keep their removed children."""

from trainer.structures import TreeNode


def remove_leaves(root: TreeNode | None, target: int) -> TreeNode | None:
    if root is None:
        return None
    left = remove_leaves(root.left, target)
    right = remove_leaves(root.right, target)
    if left is None and right is None and root.val == target:
        return None
    return root
