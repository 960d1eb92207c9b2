"""You decide at the first node with the value of the part's root, but it may begin further down."""

from trainer.structures import TreeNode


def is_subtree(root: TreeNode | None, part: TreeNode | None) -> bool:
    if root is None or part is None:
        return root is part
    if root.val == part.val:
        return is_same(root, part)
    return is_subtree(root.left, part) or is_subtree(root.right, part)


def is_same(first: TreeNode | None, second: TreeNode | None) -> bool:
    if first is None or second is None:
        return first is second
    return (
        first.val == second.val
        and is_same(first.left, second.left)
        and is_same(first.right, second.right)
    )
