"""You compare and search in one function, so the match may skip nodes of the tree in between."""

from trainer.structures import TreeNode


def is_subtree(root: TreeNode | None, part: TreeNode | None) -> bool:
    if part is None:
        return True
    if root is None:
        return False
    if root.val == part.val:
        both = is_subtree(root.left, part.left) and is_subtree(root.right, part.right)
        if both:
            return True
    return is_subtree(root.left, part) or is_subtree(root.right, part)
