"""You write a node down after both sides, which is postorder."""

from trainer.structures import TreeNode


def preorder(root: TreeNode | None) -> list[int]:
    if root is None:
        return []
    return preorder(root.left) + preorder(root.right) + [root.val]
