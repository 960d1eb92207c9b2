"""Keep a queue of nodes with the largest value above each and go level by level.

Time: O(n). Space: O(w) for a width of w.
"""

from collections import deque

from trainer.structures import TreeNode


def count_good_nodes(root: TreeNode | None) -> int:
    good = 0
    queue = deque([(root, float("-inf"))] if root else [])
    while queue:
        node, largest = queue.popleft()
        if node.val >= largest:
            good += 1
            largest = node.val
        if node.left:
            queue.append((node.left, largest))
        if node.right:
            queue.append((node.right, largest))
    return good
