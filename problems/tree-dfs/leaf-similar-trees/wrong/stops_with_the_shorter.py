"""You compare pairs only as far as the shorter sequence reaches, so a longer one passes."""

from trainer.structures import TreeNode


def leaf_similar(first: TreeNode | None, second: TreeNode | None) -> bool:
    return all(one == other for one, other in zip(leaves(first), leaves(second), strict=False))


def leaves(node: TreeNode | None) -> list[int]:
    if node is None:
        return []
    return leaves(node.left) + leaves(node.right) or [node.val]
