"""You ask at each node whether its own two children are alike, but a node's partner lies on the
other side."""

from trainer.structures import TreeNode


def is_symmetric(root: TreeNode | None) -> bool:
    if root is None:
        return True
    if root.left is None or root.right is None:
        return root.left is root.right
    if root.left.val != root.right.val:
        return False
    return is_symmetric(root.left) and is_symmetric(root.right)
