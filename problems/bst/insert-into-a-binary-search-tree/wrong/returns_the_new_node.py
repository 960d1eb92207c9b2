"""You return the new node, but the caller wants the root of the whole tree."""

from trainer.structures import TreeNode


def insert_into_tree(root: TreeNode | None, value: int) -> TreeNode | None:
    new = TreeNode(value)
    parent, node = None, root
    while node:
        parent, node = node, node.left if value < node.val else node.right
    if parent and value < parent.val:
        parent.left = new
    elif parent:
        parent.right = new
    return new
