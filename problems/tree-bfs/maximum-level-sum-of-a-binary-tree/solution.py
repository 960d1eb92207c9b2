"""Go level by level with a queue, and keep the first level with the largest sum.

Time: O(n). Space: O(w).
"""

from collections import deque
from math import inf

from trainer.structures import TreeNode


def max_level_sum(root: TreeNode | None) -> int:
    best_level, best_total = 0, -inf
    level = 0
    queue = deque([root] if root else [])
    while queue:
        level += 1
        total = 0
        for _ in range(len(queue)):
            node = queue.popleft()
            total += node.val
            if node.left:
                queue.append(node.left)
            if node.right:
                queue.append(node.right)
        if total > best_total:
            best_level, best_total = level, total
    return best_level
