"""You write a node down before its left side, which is preorder."""

from trainer.structures import TreeNode


def inorder(root: TreeNode | None) -> list[int]:
    if root is None:
        return []
    return [root.val, *inorder(root.left), *inorder(root.right)]
