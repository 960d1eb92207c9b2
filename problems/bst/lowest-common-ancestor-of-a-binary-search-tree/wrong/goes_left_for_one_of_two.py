"""You go left when only one of the two is smaller, but both have to lie on that side."""

from trainer.structures import TreeNode


def lowest_common_ancestor(
    root: TreeNode | None,
    p: TreeNode,
    q: TreeNode,
) -> TreeNode | None:
    node = root
    while node is not None:
        if p.val < node.val or q.val < node.val:
            node = node.left
        elif p.val > node.val and q.val > node.val:
            node = node.right
        else:
            return node
    return None
