"""Put the largest value of the left subtree in the place, and delete it there.

Time: O(h). Space: O(h).
"""

from trainer.structures import TreeNode


def delete_node(root: TreeNode | None, key: int) -> TreeNode | None:
    if root is None:
        return None
    if key < root.val:
        root.left = delete_node(root.left, key)
    elif key > root.val:
        root.right = delete_node(root.right, key)
    elif root.left is None or root.right is None:
        return root.left or root.right
    else:
        predecessor = root.left
        while predecessor.right:
            predecessor = predecessor.right
        root.val = predecessor.val
        root.left = delete_node(root.left, predecessor.val)
    return root
