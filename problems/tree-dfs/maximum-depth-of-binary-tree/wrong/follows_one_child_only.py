"""You follow the right child only if there is no left one, but the right side may be deeper."""

from trainer.structures import TreeNode


def max_depth(root: TreeNode | None) -> int:
    if root is None:
        return 0
    if root.left:
        return 1 + max_depth(root.left)
    return 1 + max_depth(root.right)
