"""You search and match in one function, so inside a match it starts to search again."""

from trainer.structures import TreeNode


def is_subtree(root: TreeNode | None, part: TreeNode | None) -> bool:
    if root is None or part is None:
        return root is part
    if root.val == part.val:
        return is_subtree(root.left, part.left) and is_subtree(root.right, part.right)
    return is_subtree(root.left, part) or is_subtree(root.right, part)
