"""You do not check whether a child returned -1, and beside an empty side -1 looks like a height."""

from trainer.structures import TreeNode


def is_balanced(root: TreeNode | None) -> bool:
    return height(root) != -1


def height(node: TreeNode | None) -> int:
    if node is None:
        return 0
    left = height(node.left)
    right = height(node.right)
    if abs(left - right) > 1:
        return -1
    return 1 + max(left, right)
