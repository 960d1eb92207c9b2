"""You link each node to the next in the queue, so the last of a level leads to the next level."""

from collections import deque

from trainer.structures import NextNode


def connect(root: NextNode | None) -> NextNode | None:
    waiting = deque([root] if root else [])
    while waiting:
        node = waiting.popleft()
        if node.left:
            waiting.append(node.left)
        if node.right:
            waiting.append(node.right)
        node.next = waiting[0] if waiting else None
    return root
