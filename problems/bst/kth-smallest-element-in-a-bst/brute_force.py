"""Collect all values, sort them, and pick the k-th.

Time: O(n log n). Space: O(n).
"""

from trainer.structures import TreeNode


def kth_smallest(root: TreeNode | None, k: int) -> int:
    values: list[int] = []
    nodes = [root]
    for node in nodes:
        if node:
            values.append(node.val)
            nodes += [node.left, node.right]
    return sorted(values)[k - 1]
