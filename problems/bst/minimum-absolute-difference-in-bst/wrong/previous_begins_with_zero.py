"""You begin with a previous value of 0, so the first value itself counts as a difference."""

from math import inf

from trainer.structures import TreeNode


def minimum_difference(root: TreeNode | None) -> int:
    smallest = inf
    previous = 0

    def visit(node: TreeNode | None) -> None:
        nonlocal smallest, previous
        if node:
            visit(node.left)
            smallest = min(smallest, node.val - previous)
            previous = node.val
            visit(node.right)

    visit(root)
    return int(smallest)
