"""You only ask whether a sum occurs above, but it may occur several times, each with a path of
its own."""

from trainer.structures import TreeNode


def path_sum(root: TreeNode | None, target: int) -> int:
    count = 0

    def visit(node: TreeNode | None, total: int, above: set[int]) -> None:
        nonlocal count
        if node is None:
            return
        total += node.val
        count += total - target in above
        visit(node.left, total, above | {total})
        visit(node.right, total, above | {total})

    visit(root, 0, {0})
    return count
