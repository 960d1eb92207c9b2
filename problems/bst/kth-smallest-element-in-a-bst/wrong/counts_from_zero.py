"""You count from 0, so you return the next larger value."""

from trainer.structures import TreeNode


def kth_smallest(root: TreeNode | None, k: int) -> int:
    values: list[int] = []

    def visit(node: TreeNode | None) -> None:
        if node:
            visit(node.left)
            values.append(node.val)
            visit(node.right)

    visit(root)
    return values[k]
