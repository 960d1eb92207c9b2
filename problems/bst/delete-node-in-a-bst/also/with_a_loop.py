"""Walk down with the parent in hand, and relink without recursion.

Time: O(h). Space: O(1).
"""

from trainer.structures import TreeNode


def delete_node(root: TreeNode | None, key: int) -> TreeNode | None:
    parent, node = None, root
    while node and node.val != key:
        parent, node = node, node.left if key < node.val else node.right
    if node is None:
        return root
    if node.left and node.right:
        above, successor = node, node.right
        while successor.left:
            above, successor = successor, successor.left
        node.val = successor.val
        parent, node = above, successor
    child = node.left or node.right
    if parent is None:
        return child
    if parent.left is node:
        parent.left = child
    else:
        parent.right = child
    return root
