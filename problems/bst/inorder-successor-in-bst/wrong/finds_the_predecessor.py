"""You return the next smaller node, but the next larger one is wanted."""

from trainer.structures import TreeNode


def inorder_successor(root: TreeNode | None, p: TreeNode) -> TreeNode | None:
    predecessor = None
    node = root
    while node:
        if node.val < p.val:
            predecessor = node
            node = node.right
        else:
            node = node.left
    return predecessor
