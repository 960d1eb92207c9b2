"""You leave the loop at a leaf without comparing its value, so values in leaves are not found."""

from trainer.structures import TreeNode


def search_tree(root: TreeNode | None, value: int) -> TreeNode | None:
    node = root
    while node and (node.left or node.right):
        if node.val == value:
            return node
        node = node.left if value < node.val else node.right
    return None
