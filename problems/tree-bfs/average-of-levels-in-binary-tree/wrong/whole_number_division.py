"""You divide with //, which cuts off the fraction of the average."""

from trainer.structures import TreeNode


def average_of_levels(root: TreeNode | None) -> list[float]:
    averages: list[float] = []
    level = [root] if root else []
    while level:
        averages.append(sum(node.val for node in level) // len(level))
        level = [child for node in level for child in (node.left, node.right) if child]
    return averages
