"""You divide by the length of the queue after the round, when it holds the children."""

from trainer.structures import TreeNode


def average_of_levels(root: TreeNode | None) -> list[float]:
    averages = []
    level = [root] if root else []
    while level:
        total = sum(node.val for node in level)
        level = [child for node in level for child in (node.left, node.right) if child]
        averages.append(total / max(1, len(level)))
    return averages
