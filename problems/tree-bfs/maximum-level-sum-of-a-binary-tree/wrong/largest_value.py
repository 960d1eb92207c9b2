"""You return the level of the largest single value, but the sums of the levels count."""

from math import inf

from trainer.structures import TreeNode


def max_level_sum(root: TreeNode | None) -> int:
    best_level, best = 0, -inf
    number = 0
    level = [root] if root else []
    while level:
        number += 1
        largest = max(node.val for node in level)
        if largest > best:
            best_level, best = number, largest
        level = [child for node in level for child in (node.left, node.right) if child]
    return best_level
