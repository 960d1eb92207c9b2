"""You do not begin the sum anew for each level, so upper levels are counted again."""

from trainer.structures import TreeNode


def average_of_levels(root: TreeNode | None) -> list[float]:
    averages = []
    total = 0
    level = [root] if root else []
    while level:
        total += sum(node.val for node in level)
        averages.append(total / len(level))
        level = [child for node in level for child in (node.left, node.right) if child]
    return averages
