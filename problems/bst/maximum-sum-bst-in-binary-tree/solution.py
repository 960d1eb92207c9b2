"""Return smallest value, largest value and sum of each search tree, and record the largest sum.

Time: O(n). Space: O(h).
"""

from math import inf

from trainer.structures import TreeNode


def max_sum_bst(root: TreeNode | None) -> int:
    best = 0

    def facts(node: TreeNode | None) -> tuple[float, float, int] | None:
        nonlocal best
        if node is None:
            return inf, -inf, 0
        left, right = facts(node.left), facts(node.right)
        if left is None or right is None:
            return None
        left_low, left_high, left_total = left
        right_low, right_high, right_total = right
        if not left_high < node.val < right_low:
            return None
        total = left_total + node.val + right_total
        best = max(best, total)
        return min(left_low, node.val), max(right_high, node.val), total

    facts(root)
    return best
