"""You cut the smallest node of the right side off, but its own right child must stay in the
tree."""

from trainer.structures import TreeNode


def delete_node(root: TreeNode | None, key: int) -> TreeNode | None:
    if root is None:
        return None
    if key < root.val:
        root.left = delete_node(root.left, key)
    elif key > root.val:
        root.right = delete_node(root.right, key)
    elif root.left is None:
        return root.right
    elif root.right is None:
        return root.left
    else:
        above, successor = root, root.right
        while successor.left:
            above, successor = successor, successor.left
        root.val = successor.val
        if above is root:
            above.right = None
        else:
            above.left = None
    return root
