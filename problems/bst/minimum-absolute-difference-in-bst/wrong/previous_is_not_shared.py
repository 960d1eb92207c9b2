"""You pass the previous value down as an argument, so what the left side visited last never
comes back."""

from math import inf

from trainer.structures import TreeNode


def minimum_difference(root: TreeNode | None) -> int:
    smallest = inf

    def visit(node: TreeNode | None, previous: float) -> None:
        nonlocal smallest
        if node:
            visit(node.left, previous)
            smallest = min(smallest, node.val - previous)
            visit(node.right, node.val)

    visit(root, -inf)
    return int(smallest) if smallest < inf else 0
