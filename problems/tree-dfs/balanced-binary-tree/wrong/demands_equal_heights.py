"""You demand equal heights at each node, but they may differ by 1."""

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
    if right == UNBALANCED or left != right:
        return UNBALANCED
    return 1 + max(left, right)
