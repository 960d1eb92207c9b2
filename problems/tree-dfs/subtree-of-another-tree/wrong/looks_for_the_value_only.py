"""You only look for a node with the value of the part's root, not for everything below it."""

from trainer.structures import TreeNode


def is_subtree(root: TreeNode | None, part: TreeNode | None) -> bool:
    if root is None:
        return part is None
    if part is None or root.val == part.val:
        return True
    return is_subtree(root.left, part) or is_subtree(root.right, part)
