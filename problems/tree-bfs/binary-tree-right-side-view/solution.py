"""Go level by level with a queue and keep the last value of each level.

Time: O(n). Space: O(n).
"""

from collections import deque

from trainer.structures import TreeNode


def right_side_view(root: TreeNode | None) -> list[int]:
    seen: list[int] = []
    queue = deque([root] if root else [])
    while queue:
        seen.append(queue[-1].val)
        for _ in range(len(queue)):
            node = queue.popleft()
            if node.left:
                queue.append(node.left)
            if node.right:
                queue.append(node.right)
    return seen
