"""You return the values level by level instead of in ascending order."""

from collections import deque

from trainer.structures import TreeNode


class BSTIterator:
    def __init__(self, root: TreeNode | None) -> None:
        self.waiting = deque([root] if root else [])

    def next(self) -> int:
        node = self.waiting.popleft()
        if node.left:
            self.waiting.append(node.left)
        if node.right:
            self.waiting.append(node.right)
        return node.val

    def has_next(self) -> bool:
        return len(self.waiting) > 0
