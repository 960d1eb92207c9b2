"""You collect all nodes up to the distance k, but exactly k is wanted."""

from trainer.structures import TreeNode


def distance_k(root: TreeNode, target: TreeNode, k: int) -> list[int]:
    parent: dict[TreeNode, TreeNode | None] = {root: None}
    nodes = [root]
    for node in nodes:
        for child in (node.left, node.right):
            if child:
                parent[child] = node
                nodes.append(child)
    seen = [target]
    ring = [target]
    for _ in range(k):
        around = [one for node in ring for one in (node.left, node.right, parent[node])]
        ring = [one for one in around if one and one not in seen]
        seen += ring
    return [node.val for node in seen]
