"""Walk down as for a lookup, and link the new node where the child is missing.

Time: O(h). Space: O(1).
"""

from trainer.structures import TreeNode


def insert_into_tree(root: TreeNode | None, value: int) -> TreeNode | None:
    new = TreeNode(value)
    if root is None:
        return new
    node = root
    while True:
        if value < node.val:
            if node.left is None:
                node.left = new
                return root
            node = node.left
        else:
            if node.right is None:
                node.right = new
                return root
            node = node.right
