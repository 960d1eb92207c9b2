"""You number the places of each row without gaps, but a left child stands one column left of its
parent."""

from collections import defaultdict, deque

from trainer.structures import TreeNode


def vertical_order(root: TreeNode | None) -> list[list[int]]:
    columns: dict[int, list[tuple[int, int]]] = defaultdict(list)
    queue = deque([(root, 0, 0)])
    while queue:
        node, column, row = queue.popleft()
        if node:
            columns[column].append((row, node.val))
            queue += [(node.left, 2 * column - 1, row + 1), (node.right, 2 * column + 1, row + 1)]
    return [[value for _, value in sorted(columns[column])] for column in sorted(columns)]
