"""You return the node above the one that holds the value."""

from trainer.structures import TreeNode


def search_tree(root: TreeNode | None, value: int) -> TreeNode | None:
    parent, node = root, root
    while node and node.val != value:
        parent, node = node, node.left if value < node.val else node.right
    return parent if node else None
