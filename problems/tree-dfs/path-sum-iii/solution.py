"""Carry the running sums of the open path in a dictionary, and look up the sum minus the target.

Time: O(n). Space: O(n).
"""

from trainer.structures import TreeNode


def path_sum(root: TreeNode | None, target: int) -> int:
    above = {0: 1}  # running sums from the root, each with how often it occurs
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
