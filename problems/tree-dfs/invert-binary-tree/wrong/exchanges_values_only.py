"""You exchange the values of the two children, but their subtrees have to move as well."""

from trainer.structures import TreeNode


def invert_tree(root: TreeNode | None) -> TreeNode | None:
    if root is None:
        return None
    if root.left is not None and root.right is not None:
        root.left.val, root.right.val = root.right.val, root.left.val
    else:
        root.left, root.right = root.right, root.left
    invert_tree(root.left)
    invert_tree(root.right)
    return root
