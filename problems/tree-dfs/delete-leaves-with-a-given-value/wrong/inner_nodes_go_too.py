"""You remove every node with the value, but an inner node with other nodes below it stays."""

from trainer.structures import TreeNode


def remove_leaves(root: TreeNode | None, target: int) -> TreeNode | None:
    if root is None or root.val == target:
        return None
    root.left = remove_leaves(root.left, target)
    root.right = remove_leaves(root.right, target)
    return root
