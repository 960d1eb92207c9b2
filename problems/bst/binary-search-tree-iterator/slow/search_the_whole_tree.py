"""You search the whole tree for the next larger value in each call."""

from trainer.structures import TreeNode


class BSTIterator:
    def __init__(self, root: TreeNode | None) -> None:
        self.root = root
        self.last = -1

    def next(self) -> int:
        self.last = min(self._larger())
        return self.last

    def has_next(self) -> bool:
        return bool(self._larger())

    def _larger(self) -> list[int]:
        found: list[int] = []
        waiting = [self.root]
        while waiting:
            node = waiting.pop()
            if node:
                if node.val > self.last:
                    found.append(node.val)
                waiting += [node.left, node.right]
        return found
