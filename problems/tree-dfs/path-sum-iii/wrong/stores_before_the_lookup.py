"""You store the sum before you look up, so a target of 0 finds the empty path at each node."""

from trainer.structures import TreeNode


def path_sum(root: TreeNode | None, target: int) -> int:
    above = {0: 1}
    count = 0

    def visit(node: TreeNode | None, total: int) -> None:
        nonlocal count
        if node is None:
            return
        total += node.val
        above[total] = above.get(total, 0) + 1
        count += above.get(total - target, 0)
        visit(node.left, total)
        visit(node.right, total)
        above[total] -= 1

    visit(root, 0)
    return count
