"""Walk in order with a stack of your own.

Time: O(n). Space: O(h).
"""

from math import inf

from trainer.structures import TreeNode


def minimum_difference(root: TreeNode | None) -> int:
    smallest, previous = inf, -inf
    stack: list[TreeNode] = []
    node = root
    while node or stack:
        while node:
            stack.append(node)
            node = node.left
        node = stack.pop()
        smallest = min(smallest, node.val - previous)
        previous = node.val
        node = node.right
    return int(smallest)
