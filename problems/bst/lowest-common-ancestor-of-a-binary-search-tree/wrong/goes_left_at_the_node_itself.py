"""You go on left although the node equals p or q, but a node is its own ancestor."""

from trainer.structures import TreeNode


def lowest_common_ancestor(
    root: TreeNode | None,
    p: TreeNode,
    q: TreeNode,
) -> TreeNode | None:
    node = root
    while node is not None:
        if p.val <= node.val and q.val <= node.val:
            node = node.left
        elif p.val > node.val and q.val > node.val:
            node = node.right
        else:
            return node
    return None
