"""You let an equal sum replace the best one, but of equal levels the smallest number counts."""

from math import inf

from trainer.structures import TreeNode


def max_level_sum(root: TreeNode | None) -> int:
    best_level, best_total = 0, -inf
    number = 0
    level = [root] if root else []
    while level:
        number += 1
        total = sum(node.val for node in level)
        if total >= best_total:
            best_level, best_total = number, total
        level = [child for node in level for child in (node.left, node.right) if child]
    return best_level
