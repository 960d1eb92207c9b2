"""You return the last node of the walk where the value is missing, but then the answer is None."""

from trainer.structures import TreeNode


def search_tree(root: TreeNode | None, value: int) -> TreeNode | None:
    node = root
    while node and node.val != value:
        following = node.left if value < node.val else node.right
        if following is None:
            return node
        node = following
    return node
