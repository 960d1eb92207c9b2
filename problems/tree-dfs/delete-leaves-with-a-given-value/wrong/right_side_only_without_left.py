"""You clean the right side only if the left side has not changed, so leaves on the right stay."""

from trainer.structures import TreeNode


def remove_leaves(root: TreeNode | None, target: int) -> TreeNode | None:
    if root is None:
        return None
    left = remove_leaves(root.left, target)
    if left is not root.left:
        root.left = left
    else:
        root.right = remove_leaves(root.right, target)
    if root.left is None and root.right is None and root.val == target:
        return None
    return root
