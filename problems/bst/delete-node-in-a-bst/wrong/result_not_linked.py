"""You do not assign what the call returns, so the parent still links to the removed node."""

from trainer.structures import TreeNode


def delete_node(root: TreeNode | None, key: int) -> TreeNode | None:
    if root is None:
        return None
    if key < root.val:
        delete_node(root.left, key)
    elif key > root.val:
        delete_node(root.right, key)
    elif root.left is None:
        return root.right
    elif root.right is None:
        return root.left
    else:
        successor = root.right
        while successor.left:
            successor = successor.left
        root.val = successor.val
        root.right = delete_node(root.right, successor.val)
    return root
