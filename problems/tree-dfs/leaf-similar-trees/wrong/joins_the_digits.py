"""You join the values to a string without a separator, so 1, 12 and 11, 2 look the same."""

from trainer.structures import TreeNode


def leaf_similar(first: TreeNode | None, second: TreeNode | None) -> bool:
    return leaves(first) == leaves(second)


def leaves(node: TreeNode | None) -> str:
    if node is None:
        return ""
    return leaves(node.left) + leaves(node.right) or str(node.val)
