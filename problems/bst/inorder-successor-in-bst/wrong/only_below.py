"""You only look on the right of p, but without a right side the next node lies above it."""

from trainer.structures import TreeNode


def inorder_successor(root: TreeNode | None, p: TreeNode) -> TreeNode | None:
    node = p.right
    while node and node.left:
        node = node.left
    return node
