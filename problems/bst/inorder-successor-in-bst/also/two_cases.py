"""Take the leftmost node on the right of p, or else the last ancestor where the path went left.

Time: O(h). Space: O(1).
"""

from trainer.structures import TreeNode


def inorder_successor(root: TreeNode | None, p: TreeNode) -> TreeNode | None:
    if p.right:
        node = p.right
        while node.left:
            node = node.left
        return node
    successor = None
    above = root
    while above and above is not p:
        if p.val < above.val:
            successor = above
            above = above.left
        else:
            above = above.right
    return successor
