"""You exchange the children, then go down on one side only; the other part stays as it was."""

from trainer.structures import TreeNode


def invert_tree(root: TreeNode | None) -> TreeNode | None:
    if root is None:
        return None
    root.left, root.right = root.right, root.left
    invert_tree(root.left)
    return root
