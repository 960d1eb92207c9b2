"""You write a node down after its left side, which is in order."""

from trainer.structures import TreeNode


def preorder(root: TreeNode | None) -> list[int]:
    if root is None:
        return []
    return [*preorder(root.left), root.val, *preorder(root.right)]
