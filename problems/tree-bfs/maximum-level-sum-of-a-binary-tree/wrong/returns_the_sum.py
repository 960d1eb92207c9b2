"""You return the largest sum itself, but the number of its level is wanted."""

from trainer.structures import TreeNode


def max_level_sum(root: TreeNode | None) -> int:
    totals = []
    level = [root] if root else []
    while level:
        totals.append(sum(node.val for node in level))
        level = [child for node in level for child in (node.left, node.right) if child]
    return max(totals)
