"""Walk with a stack of nodes and levels, and add up in a dictionary.

Time: O(n). Space: O(n).
"""

from collections import defaultdict

from trainer.structures import TreeNode


def max_level_sum(root: TreeNode | None) -> int:
    totals: dict[int, int] = defaultdict(int)
    stack = [(root, 1)]
    while stack:
        node, level = stack.pop()
        if node:
            totals[level] += node.val
            stack += [(node.left, level + 1), (node.right, level + 1)]
    return max(totals, key=lambda level: (totals[level], -level))
