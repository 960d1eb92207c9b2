"""You take the right child only if there is no left one, so whole subtrees are lost."""

from collections import deque

from trainer.structures import TreeNode


def level_order(root: TreeNode | None) -> list[list[int]]:
    if root is None:
        return []
    result: list[list[int]] = []
    queue = deque([root])
    while queue:
        values: list[int] = []
        for _ in range(len(queue)):
            node = queue.popleft()
            values.append(node.val)
            if node.left is not None:
                queue.append(node.left)
            elif node.right is not None:
                queue.append(node.right)
        result.append(values)
    return result
