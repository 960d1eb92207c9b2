"""You test for a leaf before the children are handled, so parents that become leaves stay."""

from trainer.structures import TreeNode


def remove_leaves(root: TreeNode | None, target: int) -> TreeNode | None:
    if root is None:
        return None
    if root.left is None and root.right is None and root.val == target:
        return None
    root.left = remove_leaves(root.left, target)
    root.right = remove_leaves(root.right, target)
    return root
