"""You return a new node with the value, but the answer is the node of the tree with everything
below it."""

from trainer.structures import TreeNode


def search_tree(root: TreeNode | None, value: int) -> TreeNode | None:
    node = root
    while node:
        if node.val == value:
            return TreeNode(value)
        node = node.left if value < node.val else node.right
    return None
