"""You exchange only where both children exist, so an only child stays on its side."""

from trainer.structures import TreeNode


def invert_tree(root: TreeNode | None) -> TreeNode | None:
    if root is None:
        return None
    invert_tree(root.left)
    invert_tree(root.right)
    if root.left and root.right:
        root.left, root.right = root.right, root.left
    return root
