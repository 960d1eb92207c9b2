"""Split the tree into smaller and larger nodes, and make the new node the root.

Time: O(h). Space: O(h).
"""

from trainer.structures import TreeNode


def insert_into_tree(root: TreeNode | None, value: int) -> TreeNode | None:
    smaller, larger = split(root, value)
    return TreeNode(value, smaller, larger)


def split(node: TreeNode | None, value: int) -> tuple[TreeNode | None, TreeNode | None]:
    if node is None:
        return None, None
    if node.val < value:
        node.right, larger = split(node.right, value)
        return node, larger
    smaller, node.left = split(node.left, value)
    return smaller, node
