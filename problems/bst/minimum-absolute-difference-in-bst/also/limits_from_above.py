"""Hand down the nearest smaller and larger ancestor, and compare with both.

Time: O(n). Space: O(h).
"""

from math import inf

from trainer.structures import TreeNode


def minimum_difference(root: TreeNode | None) -> int:
    def closest(node: TreeNode | None, low: float, high: float) -> float:
        if node is None:
            return high - low
        return min(closest(node.left, low, node.val), closest(node.right, node.val, high))

    return int(closest(root, -inf, inf))
