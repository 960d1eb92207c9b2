"""You accept the empty tree for the target 0, but it has no path."""

from trainer.structures import TreeNode


def has_path_sum(root: TreeNode | None, target: int) -> bool:
    if root is None:
        return target == 0
    rest = target - root.val
    if root.left is None and root.right is None:
        return rest == 0
    return any(has_path_sum(child, rest) for child in (root.left, root.right) if child)
