"""You let the heights differ by 2, but they may differ by 1 at most."""

from trainer.structures import TreeNode

UNBALANCED = -1


def is_balanced(root: TreeNode | None) -> bool:
    return height(root) != UNBALANCED


def height(node: TreeNode | None) -> int:
    if node is None:
        return 0
    left = height(node.left)
    if left == UNBALANCED:
        return UNBALANCED
    right = height(node.right)
    if right == UNBALANCED or abs(left - right) > 2:
        return UNBALANCED
    return 1 + max(left, right)
