"""You call the recursion but do not return what it finds, so only the root can be found."""

from trainer.structures import TreeNode


def search_tree(root: TreeNode | None, value: int) -> TreeNode | None:
    if root is None or root.val == value:
        return root
    if value < root.val:
        search_tree(root.left, value)
    else:
        search_tree(root.right, value)
    return None
