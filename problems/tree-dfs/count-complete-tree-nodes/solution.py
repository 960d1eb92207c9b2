"""Compare both edges: if they are equally long, the size is a formula; otherwise recurse.

Time: O(log² n). Space: O(log n).
"""

from trainer.structures import TreeNode


def count_nodes(root: TreeNode | None) -> int:
    left_edge = 0
    node = root
    while node:
        left_edge += 1
        node = node.left
    right_edge = 0
    node = root
    while node:
        right_edge += 1
        node = node.right
    if root is None or left_edge == right_edge:
        return (1 << left_edge) - 1
    return 1 + count_nodes(root.left) + count_nodes(root.right)
