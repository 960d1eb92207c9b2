"""For each column and row walk the whole tree for the values on this place.

Time: O(n · h²). Space: O(n).
"""

from trainer.structures import TreeNode


def vertical_order(root: TreeNode | None) -> list[list[int]]:
    def height(node: TreeNode | None) -> int:
        return 1 + max(height(node.left), height(node.right)) if node else 0

    def values_at(node: TreeNode | None, right: int, down: int) -> list[int]:
        if node is None or down < 0:
            return []
        here = [node.val] if right == 0 and down == 0 else []
        left_values = values_at(node.left, right + 1, down - 1)
        return here + left_values + values_at(node.right, right - 1, down - 1)

    rows = height(root)
    columns = []
    for column in range(-rows, rows + 1):
        values = []
        for row in range(rows):
            values += sorted(values_at(root, column, row))
        if values:
            columns.append(values)
    return columns
