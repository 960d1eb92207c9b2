"""You compare sets of leaves, which forget the order and how often a value occurs."""

from trainer.structures import TreeNode


def leaf_similar(first: TreeNode | None, second: TreeNode | None) -> bool:
    return leaves(first) == leaves(second)


def leaves(node: TreeNode | None) -> set[int]:
    if node is None:
        return set()
    return leaves(node.left) | leaves(node.right) or {node.val}
