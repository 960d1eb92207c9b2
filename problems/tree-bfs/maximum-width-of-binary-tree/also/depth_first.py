"""Recurse, remember the first place of each depth, and count the others from it.

Time: O(n). Space: O(h).
"""

from trainer.structures import TreeNode


def width_of_tree(root: TreeNode | None) -> int:
    first: list[int] = []
    widest = 0

    def visit(node: TreeNode | None, depth: int, place: int) -> None:
        nonlocal widest
        if node is None:
            return
        if depth == len(first):
            first.append(place)
        place -= first[depth]
        widest = max(widest, place + 1)
        visit(node.left, depth + 1, 2 * place)
        visit(node.right, depth + 1, 2 * place + 1)

    visit(root, 0, 0)
    return widest
