"""You walk down from the root again for each level: O(n · h), too slow for a line."""

from math import inf

from trainer.structures import TreeNode


def max_level_sum(root: TreeNode | None) -> int:
    def total_at(depth: int) -> int | None:
        total = None
        stack = [(root, 0)]
        while stack:
            node, at = stack.pop()
            if node is None:
                continue
            if at == depth:
                total = (total or 0) + node.val
            else:
                stack += [(node.left, at + 1), (node.right, at + 1)]
        return total

    best_level, best = 0, -inf
    level = 0
    while (total := total_at(level)) is not None:
        level += 1
        if total > best:
            best_level, best = level, total
    return best_level
