"""You compare the shapes only and never look at the values of the nodes."""

from trainer.structures import TreeNode


def is_same_tree(first: TreeNode | None, second: TreeNode | None) -> bool:
    if first is None or second is None:
        return first is second
    return is_same_tree(first.left, second.left) and is_same_tree(first.right, second.right)
