"""You compare each node with its children or parent only, but all its ancestors bind it."""

from trainer.structures import TreeNode


def is_valid_bst(root: TreeNode | None) -> bool:
    if root is None:
        return True
    if root.left and root.left.val >= root.val:
        return False
    if root.right and root.right.val <= root.val:
        return False
    return is_valid_bst(root.left) and is_valid_bst(root.right)
