"""Walk until no node is left, with the parent one step behind.

Time: O(h). Space: O(1).
"""

from trainer.structures import TreeNode


def insert_into_tree(root: TreeNode | None, value: int) -> TreeNode | None:
    parent, node = None, root
    while node:
        parent, node = node, node.left if value < node.val else node.right
    if parent is None:
        return TreeNode(value)
    if value < parent.val:
        parent.left = TreeNode(value)
    else:
        parent.right = TreeNode(value)
    return root
