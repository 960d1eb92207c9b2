"""You return the first larger node on the way down, but a smaller one that is still larger than
p may follow."""

from trainer.structures import TreeNode


def inorder_successor(root: TreeNode | None, p: TreeNode) -> TreeNode | None:
    node = root
    while node and node.val <= p.val:
        node = node.right
    return node
