"""You start the best sum at 0, which no level exceeds if all sums are negative."""

from trainer.structures import TreeNode


def max_level_sum(root: TreeNode | None) -> int:
    best_level, best_total = 1, 0
    number = 0
    level = [root] if root else []
    while level:
        number += 1
        total = sum(node.val for node in level)
        if total > best_total:
            best_level, best_total = number, total
        level = [child for node in level for child in (node.left, node.right) if child]
    return best_level
