"""You count 1 for a missing child, so every depth comes out one too large."""

from trainer.structures import TreeNode


def max_depth(root: TreeNode | None) -> int:
    if root is None:
        return 1
    return 1 + max(max_depth(root.left), max_depth(root.right))
