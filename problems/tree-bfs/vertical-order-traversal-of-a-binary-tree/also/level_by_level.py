"""Go level by level, and add the values of each place, sorted, to their column.

Time: O(n log n). Space: O(n).
"""

from collections import defaultdict

from trainer.structures import TreeNode


def vertical_order(root: TreeNode | None) -> list[list[int]]:
    columns: dict[int, list[int]] = defaultdict(list)
    level = [(root, 0)] if root else []
    while level:
        for column, value in sorted((column, node.val) for node, column in level):
            columns[column].append(value)
        below = []
        for node, column in level:
            if node.left:
                below.append((node.left, column - 1))
            if node.right:
                below.append((node.right, column + 1))
        level = below
    return [columns[column] for column in sorted(columns)]
