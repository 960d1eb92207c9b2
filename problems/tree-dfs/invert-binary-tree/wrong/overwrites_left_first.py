"""You overwrite the left child before you have used it, so both sides become the old right one."""

from trainer.structures import TreeNode


def invert_tree(root: TreeNode | None) -> TreeNode | None:
    if root is not None:
        root.left = invert_tree(root.right)
        root.right = invert_tree(root.left)
    return root
