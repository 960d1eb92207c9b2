"""You return True as soon as one node is missing, although the other tree may go on there."""

from trainer.structures import TreeNode


def is_same_tree(first: TreeNode | None, second: TreeNode | None) -> bool:
    if first is None or second is None:
        return True
    return (
        first.val == second.val
        and is_same_tree(first.left, second.left)
        and is_same_tree(first.right, second.right)
    )
