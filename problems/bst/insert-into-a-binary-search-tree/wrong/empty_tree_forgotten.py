"""You return the empty tree as it is, but there the new node becomes the root."""

from trainer.structures import TreeNode


def insert_into_tree(root: TreeNode | None, value: int) -> TreeNode | None:
    parent, node = None, root
    while node:
        parent, node = node, node.left if value < node.val else node.right
    if parent and value < parent.val:
        parent.left = TreeNode(value)
    elif parent:
        parent.right = TreeNode(value)
    return root
