"""You count the full levels only and forget the nodes of the last one."""

from trainer.structures import TreeNode


def count_nodes(root: TreeNode | None) -> int:
    levels = 0
    node = root
    while node:
        levels += 1
        node = node.right
    return (1 << levels) - 1
