"""Exchange the children of each node of a queue, without recursion.

Time: O(n). Space: O(w) for a width of w.
"""

from collections import deque

from trainer.structures import TreeNode


def invert_tree(root: TreeNode | None) -> TreeNode | None:
    waiting = deque([root])
    while waiting:
        node = waiting.popleft()
        if node:
            node.left, node.right = node.right, node.left
            waiting.extend((node.left, node.right))
    return root
