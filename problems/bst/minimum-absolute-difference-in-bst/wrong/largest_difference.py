"""You return the difference between the smallest and the largest value, but the closest two are
wanted."""

from trainer.structures import TreeNode


def minimum_difference(root: TreeNode | None) -> int:
    low = high = root
    while low and low.left:
        low = low.left
    while high and high.right:
        high = high.right
    return high.val - low.val if low and high else 0
