"""You return as soon as the left side is broken, and never look for search trees on the right."""

from math import inf

from trainer.structures import TreeNode


def max_sum_bst(root: TreeNode | None) -> int:
    best = 0

    def facts(node: TreeNode | None) -> tuple[float, float, int] | None:
        nonlocal best
        if node is None:
            return inf, -inf, 0
        left = facts(node.left)
        if left is None:
            return None
        right = facts(node.right)
        if right is None or not left[1] < node.val < right[0]:
            return None
        total = left[2] + node.val + right[2]
        best = max(best, total)
        return min(left[0], node.val), max(right[1], node.val), total

    facts(root)
    return best
