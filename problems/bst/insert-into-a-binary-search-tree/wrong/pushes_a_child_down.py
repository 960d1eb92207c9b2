"""You put the new node between a node and its child, but some values below may be on the wrong
side of it."""

from trainer.structures import TreeNode


def insert_into_tree(root: TreeNode | None, value: int) -> TreeNode | None:
    if root is None:
        return TreeNode(value)
    if value < root.val:
        root.left = TreeNode(value, root.left)
    else:
        root.right = TreeNode(value, None, root.right)
    return root
