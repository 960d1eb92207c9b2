"""Keep a sum and a count for each depth in a depth-first walk.

Time: O(n). Space: O(h).
"""

from trainer.structures import TreeNode


def average_of_levels(root: TreeNode | None) -> list[float]:
    totals: list[int] = []
    counts: list[int] = []

    def visit(node: TreeNode | None, depth: int) -> None:
        if node is None:
            return
        if depth == len(totals):
            totals.append(0)
            counts.append(0)
        totals[depth] += node.val
        counts[depth] += 1
        visit(node.left, depth + 1)
        visit(node.right, depth + 1)

    visit(root, 0)
    return [total / count for total, count in zip(totals, counts, strict=True)]
