"""You give up where the sum exceeds the target, but negative values may bring it down again."""

from trainer.structures import TreeNode


def has_path_sum(root: TreeNode | None, target: int) -> bool:
    if root is None:
        return False
    rest = target - root.val
    if root.left is None and root.right is None:
        return rest == 0
    if rest < 0:
        return False
    return has_path_sum(root.left, rest) or has_path_sum(root.right, rest)
