"""Go level by level with a queue, and reverse every second level.

Time: O(n). Space: O(w).
"""

from collections import deque

from trainer.structures import TreeNode


def zigzag_level_order(root: TreeNode | None) -> list[list[int]]:
    levels: list[list[int]] = []
    queue = deque([root] if root else [])
    while queue:
        level = []
        for _ in range(len(queue)):
            node = queue.popleft()
            level.append(node.val)
            if node.left:
                queue.append(node.left)
            if node.right:
                queue.append(node.right)
        if len(levels) % 2 == 1:
            level.reverse()
        levels.append(level)
    return levels
