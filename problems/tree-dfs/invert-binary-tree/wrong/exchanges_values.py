"""You exchange the values of two children, but the subtrees below them must change sides too."""

from trainer.structures import TreeNode


def invert_tree(root: TreeNode | None) -> TreeNode | None:
    if root is None:
        return None
    if root.left and root.right:
        root.left.val, root.right.val = root.right.val, root.left.val
    invert_tree(root.left)
    invert_tree(root.right)
    return root
