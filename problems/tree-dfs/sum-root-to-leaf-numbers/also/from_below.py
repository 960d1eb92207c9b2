"""Return for each subtree its sum and the sum of the powers of ten for the digit above it.

Time: O(n). Space: O(h).
"""

from trainer.structures import TreeNode


def sum_numbers(root: TreeNode | None) -> int:
    def facts(node: TreeNode | None) -> tuple[int, int]:
        if node is None:
            return 0, 0
        if node.left is None and node.right is None:
            return node.val, 10
        left_total, left_powers = facts(node.left)
        right_total, right_powers = facts(node.right)
        powers = left_powers + right_powers
        return left_total + right_total + node.val * powers, 10 * powers

    return facts(root)[0]
