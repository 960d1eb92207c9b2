"""You append the same list for every level and then clear it, so all levels end up alike."""

from collections import deque

from trainer.structures import TreeNode


def level_order(root: TreeNode | None) -> list[list[int]]:
    if root is None:
        return []
    result: list[list[int]] = []
    values: list[int] = []
    queue = deque([root])
    while queue:
        values.clear()
        for _ in range(len(queue)):
            node = queue.popleft()
            values.append(node.val)
            if node.left is not None:
                queue.append(node.left)
            if node.right is not None:
                queue.append(node.right)
        result.append(values)
    return result
