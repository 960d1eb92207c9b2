"""Go level by level with a queue, and divide each sum by the size of the level.

Time: O(n). Space: O(w).
"""

from collections import deque

from trainer.structures import TreeNode


def average_of_levels(root: TreeNode | None) -> list[float]:
    averages: list[float] = []
    queue = deque([root] if root else [])
    while queue:
        size = len(queue)
        total = 0
        for _ in range(size):
            node = queue.popleft()
            total += node.val
            if node.left:
                queue.append(node.left)
            if node.right:
                queue.append(node.right)
        averages.append(total / size)
    return averages
