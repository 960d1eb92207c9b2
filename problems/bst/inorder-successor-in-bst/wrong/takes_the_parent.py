"""You return the parent where p has no right side, but the parent may be smaller than p."""

from trainer.structures import TreeNode


def inorder_successor(root: TreeNode | None, p: TreeNode) -> TreeNode | None:
    if p.right:
        node = p.right
        while node.left:
            node = node.left
        return node
    parent, at = None, root
    while at and at is not p:
        parent, at = at, at.left if p.val < at.val else at.right
    return parent
