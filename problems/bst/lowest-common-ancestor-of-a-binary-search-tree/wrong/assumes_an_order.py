"""You assume that p is the smaller one, so with exchanged nodes you go to the wrong side."""

from trainer.structures import TreeNode


def lowest_common_ancestor(root: TreeNode | None, p: TreeNode, q: TreeNode) -> TreeNode | None:
    node = root
    while node:
        if q.val < node.val:
            node = node.left
        elif p.val > node.val:
            node = node.right
        else:
            return node
    return None
