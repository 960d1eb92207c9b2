"""Keep the current level as a list, and make the next one from it.

Time: O(n). Space: O(w).
"""

from trainer.structures import TreeNode


def max_level_sum(root: TreeNode | None) -> int:
    totals = []
    level = [root] if root else []
    while level:
        totals.append(sum(node.val for node in level))
        level = [child for node in level for child in (node.left, node.right) if child]
    return totals.index(max(totals)) + 1
