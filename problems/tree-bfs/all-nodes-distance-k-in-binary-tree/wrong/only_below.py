"""You only look below the target, but nodes above it and on other branches count as well."""

from trainer.structures import TreeNode


def distance_k(root: TreeNode, target: TreeNode, k: int) -> list[int]:
    ring = [target]
    for _ in range(k):
        ring = [child for node in ring for child in (node.left, node.right) if child]
    return [node.val for node in ring]
