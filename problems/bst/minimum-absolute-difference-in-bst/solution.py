"""Walk in order, and compare each value with the one before.

Time: O(n). Space: O(h).
"""

from math import inf

from trainer.structures import TreeNode


def minimum_difference(root: TreeNode | None) -> int:
    smallest = inf
    previous: int | None = None

    def visit(node: TreeNode | None) -> None:
        nonlocal smallest, previous
        if node is None:
            return
        visit(node.left)
        if previous is not None:
            smallest = min(smallest, node.val - previous)
        previous = node.val
        visit(node.right)

    visit(root)
    return int(smallest)
