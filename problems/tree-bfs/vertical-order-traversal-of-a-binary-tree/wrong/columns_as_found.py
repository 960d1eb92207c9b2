"""You return the columns in the order in which they were found, but they must go from left to
right."""

from collections import defaultdict, deque

from trainer.structures import TreeNode


def vertical_order(root: TreeNode | None) -> list[list[int]]:
    columns: dict[int, list[tuple[int, int]]] = defaultdict(list)
    queue = deque([(root, 0, 0)])
    while queue:
        node, column, row = queue.popleft()
        if node:
            columns[column].append((row, node.val))
            queue += [(node.left, column - 1, row + 1), (node.right, column + 1, row + 1)]
    return [[value for _, value in sorted(notes)] for notes in columns.values()]
