"""You count a node as a leaf if one child is missing, but a leaf has no child at all."""

from trainer.structures import TreeNode


def leaf_similar(first: TreeNode | None, second: TreeNode | None) -> bool:
    return leaves(first) == leaves(second)


def leaves(node: TreeNode | None) -> list[int]:
    if node is None:
        return []
    here = [node.val] if not node.left or not node.right else []
    return here + leaves(node.left) + leaves(node.right)
