"""You go down on the left side only and never compare the right subtrees."""

from trainer.structures import TreeNode


def is_same_tree(first: TreeNode | None, second: TreeNode | None) -> bool:
    if first is None or second is None:
        return first is second
    return first.val == second.val and is_same_tree(first.left, second.left)
