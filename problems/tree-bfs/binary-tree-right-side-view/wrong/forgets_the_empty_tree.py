"""You put the root into the queue without asking whether there is one, and read from nothing."""

from collections import deque
from typing import Any

from trainer.structures import TreeNode


def right_side_view(root: TreeNode | None) -> list[int]:
    seen: list[int] = []
    queue: deque[Any] = deque([root])
    while queue:
        seen.append(queue[-1].val)
        for _ in range(len(queue)):
            node = queue.popleft()
            if node.left:
                queue.append(node.left)
            if node.right:
                queue.append(node.right)
    return seen
