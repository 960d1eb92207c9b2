"""You return the largest sum even if it is negative, but the empty tree with sum 0 counts as
well."""

from math import inf

from trainer.structures import TreeNode


def max_sum_bst(root: TreeNode | None) -> int:
    best = -inf

    def facts(node: TreeNode | None) -> tuple[float, float, int] | None:
        nonlocal best
        if node is None:
            return inf, -inf, 0
        left, right = facts(node.left), facts(node.right)
        if left is None or right is None or not left[1] < node.val < right[0]:
            return None
        total = left[2] + node.val + right[2]
        best = max(best, total)
        return min(left[0], node.val), max(right[1], node.val), total

    facts(root)
    return int(best)
