"""You compare the leaves as sorted values, but their order from left to right counts."""

from trainer.structures import TreeNode


def leaf_similar(first: TreeNode | None, second: TreeNode | None) -> bool:
    return sorted(leaves(first)) == sorted(leaves(second))


def leaves(node: TreeNode | None) -> list[int]:
    if node is None:
        return []
    return leaves(node.left) + leaves(node.right) or [node.val]
