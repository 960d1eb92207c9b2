"""You compare the two trees node by node, but only the leaves matter."""

from trainer.structures import TreeNode


def leaf_similar(first: TreeNode | None, second: TreeNode | None) -> bool:
    if first is None or second is None:
        return first is second
    return (
        first.val == second.val
        and leaf_similar(first.left, second.left)
        and leaf_similar(first.right, second.right)
    )
