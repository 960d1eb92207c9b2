"""You compare averages of the levels, but a wide level with small values may have the largest
sum."""

from trainer.structures import TreeNode


def max_level_sum(root: TreeNode | None) -> int:
    averages = []
    level = [root] if root else []
    while level:
        averages.append(sum(node.val for node in level) / len(level))
        level = [child for node in level for child in (node.left, node.right) if child]
    return averages.index(max(averages)) + 1
