"""Visit the tree breadth first and link the nodes of each level as they leave the queue.

Time: O(n). Space: O(width).
"""

from collections import deque

from trainer.structures import NextNode


def connect(root: NextNode | None) -> NextNode | None:
    waiting = deque([root] if root else [])
    while waiting:
        for left_on_level in range(len(waiting), 0, -1):
            node = waiting.popleft()
            if left_on_level > 1:
                node.next = waiting[0]
            if node.left:
                waiting.append(node.left)
            if node.right:
                waiting.append(node.right)
    return root
