"""Go level by level with a queue of nodes and the sums of their paths.

Time: O(n). Space: O(w).
"""

from collections import deque

from trainer.structures import TreeNode


def has_path_sum(root: TreeNode | None, target: int) -> bool:
    queue = deque([(root, root.val)] if root else [])
    while queue:
        node, total = queue.popleft()
        if node.left is None and node.right is None and total == target:
            return True
        if node.left:
            queue.append((node.left, total + node.left.val))
        if node.right:
            queue.append((node.right, total + node.right.val))
    return False
