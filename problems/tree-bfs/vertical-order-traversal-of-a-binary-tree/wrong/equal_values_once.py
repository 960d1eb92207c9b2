"""You collect the values of a place in a set, but equal values are listed as often as they
occur."""

from collections import defaultdict, deque

from trainer.structures import TreeNode


def vertical_order(root: TreeNode | None) -> list[list[int]]:
    notes: set[tuple[int, int, int]] = set()
    queue = deque([(root, 0, 0)])
    while queue:
        node, column, row = queue.popleft()
        if node:
            notes.add((column, row, node.val))
            queue += [(node.left, column - 1, row + 1), (node.right, column + 1, row + 1)]
    columns: dict[int, list[int]] = defaultdict(list)
    for column, _, value in sorted(notes):
        columns[column].append(value)
    return list(columns.values())
