"""You stop when a sum is smaller than the one before, but a deeper level may be larger again."""

from trainer.structures import TreeNode


def max_level_sum(root: TreeNode | None) -> int:
    totals: list[int] = []
    level = [root] if root else []
    while level:
        total = sum(node.val for node in level)
        if totals and total < totals[-1]:
            break
        totals.append(total)
        level = [child for node in level for child in (node.left, node.right) if child]
    return totals.index(max(totals)) + 1
