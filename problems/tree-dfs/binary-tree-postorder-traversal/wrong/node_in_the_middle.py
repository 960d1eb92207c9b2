"""You write a node down before its right side, which is in order."""

from trainer.structures import TreeNode


def postorder(root: TreeNode | None) -> list[int]:
    if root is None:
        return []
    return [*postorder(root.left), root.val, *postorder(root.right)]
