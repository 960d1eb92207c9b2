"""You stop at a node with one child, so it keeps its side and nothing below it is exchanged."""

from trainer.structures import TreeNode


def invert_tree(root: TreeNode | None) -> TreeNode | None:
    if root is None:
        return None
    if root.left is None or root.right is None:
        return root
    root.left, root.right = invert_tree(root.right), invert_tree(root.left)
    return root
