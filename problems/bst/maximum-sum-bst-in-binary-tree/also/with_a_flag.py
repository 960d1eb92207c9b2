"""Return a flag with the facts, so that broken subtrees have the same form.

Time: O(n). Space: O(h).
"""

from math import inf

from trainer.structures import TreeNode


def max_sum_bst(root: TreeNode | None) -> int:
    def facts(node: TreeNode | None) -> tuple[bool, float, float, int, int]:
        """Return whether it is a search tree, low, high, sum, and the best sum inside."""
        if node is None:
            return True, inf, -inf, 0, 0
        left_ok, left_low, left_high, left_sum, left_best = facts(node.left)
        right_ok, right_low, right_high, right_sum, right_best = facts(node.right)
        best = max(left_best, right_best)
        if not (left_ok and right_ok and left_high < node.val < right_low):
            return False, 0, 0, 0, best
        total = left_sum + node.val + right_sum
        low, high = min(left_low, node.val), max(right_high, node.val)
        return True, low, high, total, max(best, total)

    return facts(root)[4]
