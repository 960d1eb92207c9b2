"""You count the root's level as 0, but it is level 1."""

from trainer.structures import TreeNode


def max_level_sum(root: TreeNode | None) -> int:
    totals = []
    level = [root] if root else []
    while level:
        totals.append(sum(node.val for node in level))
        level = [child for node in level for child in (node.left, node.right) if child]
    return totals.index(max(totals))
