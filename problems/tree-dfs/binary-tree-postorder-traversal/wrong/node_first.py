"""You write a node down before its sides, which is preorder."""

from trainer.structures import TreeNode


def postorder(root: TreeNode | None) -> list[int]:
    if root is None:
        return []
    return [root.val, *postorder(root.left), *postorder(root.right)]
