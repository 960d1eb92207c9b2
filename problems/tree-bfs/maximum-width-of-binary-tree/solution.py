"""Number the places of each level in the queue, and take last minus first plus one.

Time: O(n). Space: O(w).
"""

from collections import deque

from trainer.structures import TreeNode


def width_of_tree(root: TreeNode | None) -> int:
    widest = 0
    queue = deque([(root, 0)] if root else [])
    while queue:
        first, last = queue[0][1], queue[-1][1]
        widest = max(widest, last - first + 1)
        for _ in range(len(queue)):
            node, place = queue.popleft()
            place -= first
            if node.left:
                queue.append((node.left, 2 * place))
            if node.right:
                queue.append((node.right, 2 * place + 1))
    return widest
