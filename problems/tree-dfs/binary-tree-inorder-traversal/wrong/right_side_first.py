"""You visit the right side before the left one, so the result runs backwards."""

from trainer.structures import TreeNode


def inorder(root: TreeNode | None) -> list[int]:
    if root is None:
        return []
    return [*inorder(root.right), root.val, *inorder(root.left)]
