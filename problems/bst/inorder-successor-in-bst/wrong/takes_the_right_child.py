"""You return the right child of p, but a smaller value may lie below it on the left."""

from trainer.structures import TreeNode


def inorder_successor(root: TreeNode | None, p: TreeNode) -> TreeNode | None:
    if p.right:
        return p.right
    successor = None
    node = root
    while node and node is not p:
        if p.val < node.val:
            successor, node = node, node.left
        else:
            node = node.right
    return successor
