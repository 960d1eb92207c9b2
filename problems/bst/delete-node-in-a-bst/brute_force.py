"""Insert all other values, level by level, into a new tree.

Time: O(n · h). Space: O(n).
"""

from trainer.structures import TreeNode


def delete_node(root: TreeNode | None, key: int) -> TreeNode | None:
    new_root = None
    nodes = [root]
    for node in nodes:
        if node:
            nodes += [node.left, node.right]
            if node.val != key:
                new_root = insert(new_root, node.val)
    return new_root


def insert(root: TreeNode | None, value: int) -> TreeNode:
    new = TreeNode(value)
    node = root
    while node:
        if value < node.val:
            if node.left is None:
                node.left = new
                break
            node = node.left
        else:
            if node.right is None:
                node.right = new
                break
            node = node.right
    return root or new
