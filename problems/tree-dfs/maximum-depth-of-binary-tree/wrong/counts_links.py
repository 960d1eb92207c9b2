"""You count the links of the longest way instead of its nodes, so each answer is one too small."""

from trainer.structures import TreeNode


def max_depth(root: TreeNode | None) -> int:
    if root is None or (root.left is None and root.right is None):
        return 0
    return 1 + max(max_depth(root.left), max_depth(root.right))
