"""Let a generator pause the traversal, and read one value ahead.

Time: O(1) per call, amortised. Space: O(h).
"""

from collections.abc import Iterator

from trainer.structures import TreeNode


class BSTIterator:
    def __init__(self, root: TreeNode | None) -> None:
        self.walk = self._in_order(root)
        self.ahead = next(self.walk, None)

    def next(self) -> int:
        value = self.ahead
        assert value is not None
        self.ahead = next(self.walk, None)
        return value

    def has_next(self) -> bool:
        return self.ahead is not None

    def _in_order(self, node: TreeNode | None) -> Iterator[int]:
        stack: list[TreeNode] = []
        while node or stack:
            while node:
                stack.append(node)
                node = node.left
            top = stack.pop()
            yield top.val
            node = top.right
