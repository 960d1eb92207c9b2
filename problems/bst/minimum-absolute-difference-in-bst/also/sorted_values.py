"""Collect all values, sort them, and compare neighbours.

Time: O(n log n). Space: O(n).
"""

from itertools import pairwise

from trainer.structures import TreeNode


def minimum_difference(root: TreeNode | None) -> int:
    values = []
    stack = [root]
    while stack:
        node = stack.pop()
        if node:
            values.append(node.val)
            stack += [node.left, node.right]
    return min(larger - smaller for smaller, larger in pairwise(sorted(values)))
