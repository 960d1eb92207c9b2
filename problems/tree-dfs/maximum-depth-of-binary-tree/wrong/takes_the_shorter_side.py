"""You follow the shorter side at each node, but the longest path takes the deeper one."""

from trainer.structures import TreeNode


def max_depth(root: TreeNode | None) -> int:
    if root is None:
        return 0
    return 1 + min(max_depth(root.left), max_depth(root.right))
