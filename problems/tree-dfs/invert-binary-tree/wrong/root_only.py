"""You exchange the children of the root only and leave the trees below them as they were."""

from trainer.structures import TreeNode


def invert_tree(root: TreeNode | None) -> TreeNode | None:
    if root is not None:
        root.left, root.right = root.right, root.left
    return root
