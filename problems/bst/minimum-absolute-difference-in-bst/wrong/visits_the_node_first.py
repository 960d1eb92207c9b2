"""You compare each value with the one visited before it in preorder, which is not its neighbour
in sorted order."""

from math import inf

from trainer.structures import TreeNode


def minimum_difference(root: TreeNode | None) -> int:
    smallest = inf
    previous: int | None = None

    def visit(node: TreeNode | None) -> None:
        nonlocal smallest, previous
        if node:
            if previous is not None:
                smallest = min(smallest, abs(node.val - previous))
            previous = node.val
            visit(node.left)
            visit(node.right)

    visit(root)
    return int(smallest)
