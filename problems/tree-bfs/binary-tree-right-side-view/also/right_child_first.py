"""Walk depth-first, right child first; the first node of each depth is seen.

Time: O(n). Space: O(h).
"""

from trainer.structures import TreeNode


def right_side_view(root: TreeNode | None) -> list[int]:
    seen: list[int] = []

    def visit(node: TreeNode | None, depth: int) -> None:
        if node is None:
            return
        if depth == len(seen):
            seen.append(node.val)
        visit(node.right, depth + 1)
        visit(node.left, depth + 1)

    visit(root, 0)
    return seen
