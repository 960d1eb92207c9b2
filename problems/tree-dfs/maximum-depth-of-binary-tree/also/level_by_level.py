"""Count the levels of a walk in breadth: O(n) time, O(w) space for a width of w."""

from trainer.structures import TreeNode


def max_depth(root: TreeNode | None) -> int:
    level = [root] if root else []
    depth = 0
    while level:
        depth += 1
        level = [child for node in level for child in (node.left, node.right) if child]
    return depth
