"""You take the middle between smallest and largest value, but the average counts all values."""

from trainer.structures import TreeNode


def average_of_levels(root: TreeNode | None) -> list[float]:
    averages = []
    level = [root] if root else []
    while level:
        values = [node.val for node in level]
        averages.append((min(values) + max(values)) / 2)
        level = [child for node in level for child in (node.left, node.right) if child]
    return averages
