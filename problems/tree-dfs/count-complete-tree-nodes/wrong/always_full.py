"""You compute the size from the height of the left edge, but the last level need not be full."""

from trainer.structures import TreeNode


def count_nodes(root: TreeNode | None) -> int:
    height = 0
    node = root
    while node:
        height += 1
        node = node.left
    return (1 << height) - 1
