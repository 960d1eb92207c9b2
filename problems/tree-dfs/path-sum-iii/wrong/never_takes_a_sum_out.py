"""You leave the sums of a finished branch in the dictionary, so they count on other branches."""

from trainer.structures import TreeNode


def path_sum(root: TreeNode | None, target: int) -> int:
    above = {0: 1}
    count = 0

    def visit(node: TreeNode | None, total: int) -> None:
        nonlocal count
        if node is None:
            return
        total += node.val
        count += above.get(total - target, 0)
        above[total] = above.get(total, 0) + 1
        visit(node.left, total)
        visit(node.right, total)

    visit(root, 0)
    return count
