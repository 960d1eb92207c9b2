"""You go to a side as soon as one of the nodes lies there, but both must lie there."""

from trainer.structures import TreeNode


def lowest_common_ancestor(root: TreeNode | None, p: TreeNode, q: TreeNode) -> TreeNode | None:
    node = root
    while node:
        if p.val < node.val or q.val < node.val:
            node = node.left
        elif p.val > node.val or q.val > node.val:
            node = node.right
        else:
            return node
    return None
