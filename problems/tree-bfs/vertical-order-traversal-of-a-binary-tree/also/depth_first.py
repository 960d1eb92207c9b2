"""Walk depth-first with column and row, and sort the notes of each column in a dictionary.

Time: O(n log n). Space: O(n).
"""

from collections import defaultdict

from trainer.structures import TreeNode


def vertical_order(root: TreeNode | None) -> list[list[int]]:
    columns: dict[int, list[tuple[int, int]]] = defaultdict(list)

    def visit(node: TreeNode | None, column: int, row: int) -> None:
        if node is None:
            return
        columns[column].append((row, node.val))
        visit(node.left, column - 1, row + 1)
        visit(node.right, column + 1, row + 1)

    visit(root, 0, 0)
    return [[value for _, value in sorted(columns[column])] for column in sorted(columns)]
