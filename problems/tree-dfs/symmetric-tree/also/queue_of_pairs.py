"""Keep a queue of pairs that must mirror each other.

Time: O(n). Space: O(w).
"""

from collections import deque

from trainer.structures import TreeNode


def is_symmetric(root: TreeNode | None) -> bool:
    queue = deque([(root.left, root.right)] if root else [])
    while queue:
        left, right = queue.popleft()
        if left is None and right is None:
            continue
        if left is None or right is None or left.val != right.val:
            return False
        queue.append((left.left, right.right))
        queue.append((left.right, right.left))
    return True
