"""Walk down, keep each node that is larger as the candidate, and go left from it, otherwise
right.

Time: O(h). Space: O(1).
"""

from trainer.structures import TreeNode


def inorder_successor(root: TreeNode | None, p: TreeNode) -> TreeNode | None:
    successor = None
    node = root
    while node:
        if node.val > p.val:
            successor = node
            node = node.left
        else:
            node = node.right
    return successor
