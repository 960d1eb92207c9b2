"""You push the right child alone, but everything left of it is smaller and comes first."""

from trainer.structures import TreeNode


class BSTIterator:
    def __init__(self, root: TreeNode | None) -> None:
        self.stack: list[TreeNode] = []
        while root:
            self.stack.append(root)
            root = root.left

    def next(self) -> int:
        node = self.stack.pop()
        if node.right:
            self.stack.append(node.right)
        return node.val

    def has_next(self) -> bool:
        return len(self.stack) > 0
