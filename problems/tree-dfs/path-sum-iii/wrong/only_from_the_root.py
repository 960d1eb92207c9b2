"""You only count paths that begin at the root, but a path may begin at any node."""

from trainer.structures import TreeNode


def path_sum(root: TreeNode | None, target: int) -> int:
    if root is None:
        return 0
    rest = target - root.val
    return (rest == 0) + path_sum(root.left, rest) + path_sum(root.right, rest)
