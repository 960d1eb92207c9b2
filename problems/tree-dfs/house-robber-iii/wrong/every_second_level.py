"""You take every second level of the whole tree, but each branch may choose for itself."""

from trainer.structures import TreeNode


def rob(root: TreeNode | None) -> int:
    totals = [0, 0]
    depth = 0
    level = [root] if root else []
    while level:
        totals[depth % 2] += sum(node.val for node in level)
        depth += 1
        level = [child for node in level for child in (node.left, node.right) if child]
    return max(totals)
