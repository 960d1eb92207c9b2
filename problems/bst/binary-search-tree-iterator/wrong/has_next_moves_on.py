"""You move on in has_next, so a value is lost each time that it is called."""

from trainer.structures import TreeNode


class BSTIterator:
    def __init__(self, root: TreeNode | None) -> None:
        self.values: list[int] = []
        self.place = -1
        self._collect(root)

    def next(self) -> int:
        self.place += 1
        return self.values[self.place]

    def has_next(self) -> bool:
        self.place += 1
        return self.place < len(self.values)

    def _collect(self, node: TreeNode | None) -> None:
        if node:
            self._collect(node.left)
            self.values.append(node.val)
            self._collect(node.right)
