"""You stop at the first leaf of a level-by-level walk, which is the nearest, not the deepest."""

from collections import deque

from trainer.structures import TreeNode


def max_depth(root: TreeNode | None) -> int:
    queue = deque([(root, 1)])
    while queue:
        node, depth = queue.popleft()
        if node is None:
            continue
        if node.left is None and node.right is None:
            return depth
        queue.append((node.left, depth + 1))
        queue.append((node.right, depth + 1))
    return 0
