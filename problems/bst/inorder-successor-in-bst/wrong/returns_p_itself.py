"""You accept a value that is equal, so p itself is returned."""

from trainer.structures import TreeNode


def inorder_successor(root: TreeNode | None, p: TreeNode) -> TreeNode | None:
    successor = None
    node = root
    while node:
        if node.val >= p.val:
            successor = node
            node = node.left
        else:
            node = node.right
    return successor
