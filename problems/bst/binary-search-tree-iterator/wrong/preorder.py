"""You return a node before its left part: that is preorder, and it is not ascending."""

from trainer.structures import TreeNode


class BSTIterator:
    def __init__(self, root: TreeNode | None) -> None:
        self.stack = [root] if root else []

    def next(self) -> int:
        node = self.stack.pop()
        if node.right:
            self.stack.append(node.right)
        if node.left:
            self.stack.append(node.left)
        return node.val

    def has_next(self) -> bool:
        return len(self.stack) > 0
