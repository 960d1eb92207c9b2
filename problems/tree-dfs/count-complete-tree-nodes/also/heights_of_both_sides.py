"""Compare the heights of both sides: if equal, the left one is full, otherwise the right one.

Time: O(log² n). Space: O(1).
"""

from trainer.structures import TreeNode


def count_nodes(root: TreeNode | None) -> int:
    def height(node: TreeNode | None) -> int:
        levels = 0
        while node:
            levels += 1
            node = node.left
        return levels

    count = 0
    node = root
    while node:
        left, right = height(node.left), height(node.right)
        if left == right:
            count += 1 << left  # the node and its full left side
            node = node.right
        else:
            count += 1 << right
            node = node.left
    return count
