"""You only count paths that end at a leaf, but a path may end at any node."""

from trainer.structures import TreeNode


def path_sum(root: TreeNode | None, target: int) -> int:
    if root is None:
        return 0
    below = path_sum(root.left, target) + path_sum(root.right, target)
    return starting_at(root, target) + below


def starting_at(node: TreeNode | None, rest: int) -> int:
    if node is None:
        return 0
    rest -= node.val
    if node.left is None and node.right is None:
        return int(rest == 0)
    return starting_at(node.left, rest) + starting_at(node.right, rest)
