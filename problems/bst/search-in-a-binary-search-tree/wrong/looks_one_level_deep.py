"""You only compare the root and its children, but the value may lie at any depth."""

from trainer.structures import TreeNode


def search_tree(root: TreeNode | None, value: int) -> TreeNode | None:
    if root is None or root.val == value:
        return root
    child = root.left if value < root.val else root.right
    return child if child and child.val == value else None
