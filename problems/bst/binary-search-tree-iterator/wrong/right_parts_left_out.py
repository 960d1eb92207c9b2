"""You walk down the left path only and never visit the right parts of its nodes."""

from trainer.structures import TreeNode


class BSTIterator:
    def __init__(self, root: TreeNode | None) -> None:
        self.stack: list[TreeNode] = []
        while root:
            self.stack.append(root)
            root = root.left

    def next(self) -> int:
        return self.stack.pop().val

    def has_next(self) -> bool:
        return len(self.stack) > 0
