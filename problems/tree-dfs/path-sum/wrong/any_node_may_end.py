"""You accept a path that ends at an inner node, but it must lead to a leaf."""

from trainer.structures import TreeNode


def has_path_sum(root: TreeNode | None, target: int) -> bool:
    if root is None:
        return False
    rest = target - root.val
    return rest == 0 or has_path_sum(root.left, rest) or has_path_sum(root.right, rest)
