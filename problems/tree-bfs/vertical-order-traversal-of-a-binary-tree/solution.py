"""Note column, row and value of each node, sort the notes, and group them by column.

Time: O(n log n). Space: O(n).
"""

from collections import deque

from trainer.structures import TreeNode


def vertical_order(root: TreeNode | None) -> list[list[int]]:
    notes: list[tuple[int, int, int]] = []
    queue = deque([(root, 0, 0)] if root else [])
    while queue:
        node, column, row = queue.popleft()
        notes.append((column, row, node.val))
        if node.left:
            queue.append((node.left, column - 1, row + 1))
        if node.right:
            queue.append((node.right, column + 1, row + 1))

    columns: list[list[int]] = []
    last = None
    for column, _, value in sorted(notes):
        if column != last:
            columns.append([])
            last = column
        columns[-1].append(value)
    return columns
