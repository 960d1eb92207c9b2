"""Walk depth-first and add each value to the sum of its depth.

Time: O(n). Space: O(h).
"""

from trainer.structures import TreeNode


def max_level_sum(root: TreeNode | None) -> int:
    totals: list[int] = []

    def visit(node: TreeNode | None, depth: int) -> None:
        if node is None:
            return
        if depth == len(totals):
            totals.append(0)
        totals[depth] += node.val
        visit(node.left, depth + 1)
        visit(node.right, depth + 1)

    visit(root, 0)
    return totals.index(max(totals)) + 1
