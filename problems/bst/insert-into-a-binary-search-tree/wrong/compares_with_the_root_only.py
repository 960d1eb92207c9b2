"""You choose the side at the root and then go straight on, but each node has to be compared."""

from trainer.structures import TreeNode


def insert_into_tree(root: TreeNode | None, value: int) -> TreeNode | None:
    if root is None:
        return TreeNode(value)
    node = root
    if value < root.val:
        while node.left:
            node = node.left
        node.left = TreeNode(value)
    else:
        while node.right:
            node = node.right
        node.right = TreeNode(value)
    return root
