"""You test and add up each subtree anew, so deep nodes are read once for each ancestor: O(n ·
h)."""

from math import inf

from trainer.structures import TreeNode


def max_sum_bst(root: TreeNode | None) -> int:
    best = 0
    tops = [root] if root else []
    for top in tops:
        tops += [child for child in (top.left, top.right) if child]
        total = 0
        is_valid = True
        stack: list[tuple[TreeNode | None, float, float]] = [(top, -inf, inf)]
        while stack and is_valid:
            node, low, high = stack.pop()
            if node:
                total += node.val
                is_valid = low < node.val < high
                stack += [(node.left, low, node.val), (node.right, node.val, high)]
        if is_valid:
            best = max(best, total)
    return best
