"""Link the left subtree below the smallest node on the right, and let the right subtree move up.

Time: O(h). Space: O(h).
"""

from trainer.structures import TreeNode


def delete_node(root: TreeNode | None, key: int) -> TreeNode | None:
    if root is None:
        return None
    if key < root.val:
        root.left = delete_node(root.left, key)
        return root
    if key > root.val:
        root.right = delete_node(root.right, key)
        return root
    if root.right is None:
        return root.left
    smallest = root.right
    while smallest.left:
        smallest = smallest.left
    smallest.left = root.left
    return root.right
