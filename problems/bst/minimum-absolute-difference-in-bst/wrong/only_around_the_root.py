"""You only compare the root with its two neighbours, but the closest pair may lie inside a side."""

from math import inf

from trainer.structures import TreeNode


def minimum_difference(root: TreeNode | None) -> int:
    smallest = inf
    left = root.left if root else None
    while left and root:
        smallest = min(smallest, root.val - left.val)
        left = left.right
    right = root.right if root else None
    while right and root:
        smallest = min(smallest, right.val - root.val)
        right = right.left
    return int(smallest)
