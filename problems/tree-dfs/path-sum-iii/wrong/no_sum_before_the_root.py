"""You start with an empty dictionary, so paths that begin at the root are not counted."""

from trainer.structures import TreeNode


def path_sum(root: TreeNode | None, target: int) -> int:
    above: dict[int, int] = {}
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
        above[total] -= 1

    visit(root, 0)
    return count
