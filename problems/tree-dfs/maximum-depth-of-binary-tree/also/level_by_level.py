"""Count the levels with a breadth-first walk.

Time: O(n). Space: O(w) for a width of w.
"""

from trainer.structures import TreeNode


def max_depth(root: TreeNode | None) -> int:
    level = [root] if root else []
    depth = 0
    while level:
        depth += 1
        level = [child for node in level for child in (node.left, node.right) if child]
    return depth
