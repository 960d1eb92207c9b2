"""Keep the stack of an in-order traversal and go on by one value per call.

Time: O(1) per call, amortised. Space: O(h).
"""

from trainer.structures import TreeNode


class BSTIterator:
    def __init__(self, root: TreeNode | None) -> None:
        self.stack: list[TreeNode] = []
        self._push_left(root)

    def next(self) -> int:
        node = self.stack.pop()
        self._push_left(node.right)
        return node.val

    def has_next(self) -> bool:
        return len(self.stack) > 0

    def _push_left(self, node: TreeNode | None) -> None:
        while node:
            self.stack.append(node)
            node = node.left
