"""You stop a path as soon as it hits the target, but zeros and negative values let it hit again."""

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
    if rest == 0:
        return 1
    return starting_at(node.left, rest) + starting_at(node.right, rest)
