"""You do not mark visited nodes, so the search comes back to where it was."""

from trainer.structures import TreeNode


def distance_k(root: TreeNode, target: TreeNode, k: int) -> list[int]:
    parent: dict[TreeNode, TreeNode | None] = {root: None}
    nodes = [root]
    for node in nodes:
        for child in (node.left, node.right):
            if child:
                parent[child] = node
                nodes.append(child)
    ring = {target}
    for _ in range(min(k, 12)):
        around = [one for node in ring for one in (node.left, node.right, parent[node])]
        ring = {one for one in around if one}
    return [node.val for node in ring]
