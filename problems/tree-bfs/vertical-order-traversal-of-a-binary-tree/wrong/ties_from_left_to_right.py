"""You list values on the same place from left to right, but there they must ascend."""

from collections import defaultdict, deque

from trainer.structures import TreeNode


def vertical_order(root: TreeNode | None) -> list[list[int]]:
    columns: dict[int, list[int]] = defaultdict(list)
    queue = deque([(root, 0)])
    while queue:
        node, column = queue.popleft()
        if node:
            columns[column].append(node.val)
            queue += [(node.left, column - 1), (node.right, column + 1)]
    return [columns[column] for column in sorted(columns)]
