"""Traverse the tree in order at the beginning and keep the list of values.

Time: O(1) per call, O(n) to begin. Space: O(n).
"""

from trainer.structures import TreeNode


class BSTIterator:
    def __init__(self, root: TreeNode | None) -> None:
        self.values: list[int] = []
        self.place = 0
        self._collect(root)

    def next(self) -> int:
        self.place += 1
        return self.values[self.place - 1]

    def has_next(self) -> bool:
        return self.place < len(self.values)

    def _collect(self, node: TreeNode | None) -> None:
        if node:
            self._collect(node.left)
            self.values.append(node.val)
            self._collect(node.right)
