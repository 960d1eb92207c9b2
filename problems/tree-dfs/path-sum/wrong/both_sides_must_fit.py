"""You ask that both sides have such a path, but one is enough."""

from trainer.structures import TreeNode


def has_path_sum(root: TreeNode | None, target: int) -> bool:
    if root is None:
        return False
    rest = target - root.val
    if root.left is None and root.right is None:
        return rest == 0
    return all(has_path_sum(child, rest) for child in (root.left, root.right) if child)
