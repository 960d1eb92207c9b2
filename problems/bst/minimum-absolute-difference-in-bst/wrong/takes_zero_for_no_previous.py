"""You test the previous value for truth, so the difference from a value 0 is missed."""

from trainer.structures import TreeNode


def minimum_difference(root: TreeNode | None) -> int:
    smallest = 100_001
    previous: int | None = None

    def visit(node: TreeNode | None) -> None:
        nonlocal smallest, previous
        if node:
            visit(node.left)
            if previous:
                smallest = min(smallest, node.val - previous)
            previous = node.val
            visit(node.right)

    visit(root)
    return smallest
