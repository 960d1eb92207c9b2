"""You go on when one of the nodes is reached, but a node is an ancestor of itself."""

from trainer.structures import TreeNode


def lowest_common_ancestor(root: TreeNode | None, p: TreeNode, q: TreeNode) -> TreeNode | None:
    node = root
    while node:
        if p.val <= node.val and q.val <= node.val:
            node = node.left
        elif p.val >= node.val and q.val >= node.val:
            node = node.right
        else:
            return node
    return None
