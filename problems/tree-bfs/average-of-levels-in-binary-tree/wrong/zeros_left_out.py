"""You skip values that are 0, but a node with the value 0 counts like any other."""

from trainer.structures import TreeNode


def average_of_levels(root: TreeNode | None) -> list[float]:
    averages: list[float] = []
    level = [root] if root else []
    while level:
        values = [node.val for node in level if node.val]
        averages.append(sum(values) / len(values) if values else 0.0)
        level = [child for node in level for child in (node.left, node.right) if child]
    return averages
