"""You count the links of the longest path instead of its nodes, so each answer is one too small."""

from trainer.structures import TreeNode


def max_depth(root: TreeNode | None) -> int:
    if root is None:
        return -1
    return 1 + max(max_depth(root.left), max_depth(root.right))
