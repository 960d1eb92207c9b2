"""You relink below the parent only, so the root, which has no parent, is never removed."""

from trainer.structures import TreeNode


def delete_node(root: TreeNode | None, key: int) -> TreeNode | None:
    parent, node = None, root
    while node and node.val != key:
        parent, node = node, node.left if key < node.val else node.right
    if node is None or parent is None:
        return root
    if node.left and node.right:
        smallest = node.right
        while smallest.left:
            smallest = smallest.left
        smallest.left = node.left
        child: TreeNode | None = node.right
    else:
        child = node.left or node.right
    if parent.left is node:
        parent.left = child
    else:
        parent.right = child
    return root
