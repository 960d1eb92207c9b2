"""You follow the left children only, but the longest path may turn right."""

from trainer.structures import TreeNode


def max_depth(root: TreeNode | None) -> int:
    if root is None:
        return 0
    return 1 + max_depth(root.left)
