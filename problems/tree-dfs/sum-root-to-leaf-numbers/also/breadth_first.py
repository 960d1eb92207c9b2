"""Go level by level with a queue of nodes and their numbers.

Time: O(n). Space: O(w).
"""

from collections import deque

from trainer.structures import TreeNode


def sum_numbers(root: TreeNode | None) -> int:
    total = 0
    queue = deque([(root, root.val)] if root else [])
    while queue:
        node, number = queue.popleft()
        if not node.left and not node.right:
            total += number
        for child in (node.left, node.right):
            if child:
                queue.append((child, 10 * number + child.val))
    return total
