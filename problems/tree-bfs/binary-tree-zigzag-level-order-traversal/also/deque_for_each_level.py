"""Append to the right or to the left of each level's deque, depending on the direction.

Time: O(n). Space: O(w).
"""

from collections import deque

from trainer.structures import TreeNode


def zigzag_level_order(root: TreeNode | None) -> list[list[int]]:
    levels = []
    left_to_right = True
    queue = deque([root] if root else [])
    while queue:
        level: deque[int] = deque()
        for _ in range(len(queue)):
            node = queue.popleft()
            if left_to_right:
                level.append(node.val)
            else:
                level.appendleft(node.val)
            if node.left:
                queue.append(node.left)
            if node.right:
                queue.append(node.right)
        levels.append(list(level))
        left_to_right = not left_to_right
    return levels
