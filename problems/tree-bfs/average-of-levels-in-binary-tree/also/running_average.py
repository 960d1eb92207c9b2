"""Move a running average by each value, so that no sum can overflow.

Time: O(n). Space: O(w).
"""

from trainer.structures import TreeNode


def average_of_levels(root: TreeNode | None) -> list[float]:
    averages = []
    level = [root] if root else []
    while level:
        average = 0.0
        for count, node in enumerate(level, 1):
            average += (node.val - average) / count
        averages.append(average)
        level = [child for node in level for child in (node.left, node.right) if child]
    return averages
