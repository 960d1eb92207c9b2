"""You return the nodes at distance k from the root, but the distance counts from the target."""

from trainer.structures import TreeNode


def distance_k(root: TreeNode, target: TreeNode, k: int) -> list[int]:
    ring = [root]
    for _ in range(k):
        ring = [child for node in ring for child in (node.left, node.right) if child]
    return [node.val for node in ring]
