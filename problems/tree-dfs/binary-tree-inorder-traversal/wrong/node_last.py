"""You write a node down after both sides, which is postorder."""

from trainer.structures import TreeNode


def inorder(root: TreeNode | None) -> list[int]:
    if root is None:
        return []
    return inorder(root.left) + inorder(root.right) + [root.val]
