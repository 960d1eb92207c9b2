"""You change the direction with each node, but a whole level runs one way."""

from collections import deque

from trainer.structures import TreeNode


def zigzag_level_order(root: TreeNode | None) -> list[list[int]]:
    levels = []
    left_to_right = True
    level = [root] if root else []
    while level:
        values: deque[int] = deque()
        for node in level:
            if left_to_right:
                values.append(node.val)
            else:
                values.appendleft(node.val)
            left_to_right = not left_to_right
        levels.append(list(values))
        level = [child for node in level for child in (node.left, node.right) if child]
    return levels
