"""You list the lowest row of a column first, but the top row comes first."""

from collections import defaultdict, deque

from trainer.structures import TreeNode


def vertical_order(root: TreeNode | None) -> list[list[int]]:
    columns: dict[int, list[tuple[int, int]]] = defaultdict(list)
    queue = deque([(root, 0, 0)])
    while queue:
        node, column, row = queue.popleft()
        if node:
            columns[column].append((row, node.val))
            queue += [(node.left, column - 1, row - 1), (node.right, column + 1, row - 1)]
    return [[value for _, value in sorted(columns[column])] for column in sorted(columns)]
