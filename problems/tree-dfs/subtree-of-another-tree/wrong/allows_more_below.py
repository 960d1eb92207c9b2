"""You accept whatever comes below the end of the part, but a subtree includes everything below."""

from trainer.structures import TreeNode


def is_subtree(root: TreeNode | None, part: TreeNode | None) -> bool:
    if root is None:
        return part is None
    return begins_with(root, part) or is_subtree(root.left, part) or is_subtree(root.right, part)


def begins_with(node: TreeNode | None, part: TreeNode | None) -> bool:
    if part is None:
        return True
    return (
        node is not None
        and node.val == part.val
        and begins_with(node.left, part.left)
        and begins_with(node.right, part.right)
    )
