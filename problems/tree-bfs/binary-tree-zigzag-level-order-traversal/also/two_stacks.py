"""Pop one level from a stack while its children go to another one, in changing order.

Time: O(n). Space: O(w).
"""

from trainer.structures import TreeNode


def zigzag_level_order(root: TreeNode | None) -> list[list[int]]:
    levels = []
    stack = [root] if root else []
    left_to_right = True
    while stack:
        level = []
        below = []
        while stack:
            node = stack.pop()
            level.append(node.val)
            first, second = node.left, node.right
            if not left_to_right:
                first, second = second, first
            below += [child for child in (first, second) if child]
        levels.append(level)
        stack = below
        left_to_right = not left_to_right
    return levels
