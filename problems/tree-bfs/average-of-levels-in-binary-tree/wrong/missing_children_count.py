"""You divide by the number of places on the level, but only nodes that exist count."""

from trainer.structures import TreeNode


def average_of_levels(root: TreeNode | None) -> list[float]:
    averages: list[float] = []
    level = [root] if root else []
    while level:
        averages.append(sum(node.val for node in level) / 2 ** len(averages))
        level = [child for node in level for child in (node.left, node.right) if child]
    return averages
