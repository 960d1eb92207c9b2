"""You add the depths of both sides, which counts all nodes instead of those on one path."""

from trainer.structures import TreeNode


def max_depth(root: TreeNode | None) -> int:
    if root is None:
        return 0
    return 1 + max_depth(root.left) + max_depth(root.right)
