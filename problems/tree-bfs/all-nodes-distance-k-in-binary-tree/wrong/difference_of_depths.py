"""You compare depths, but two nodes may be far apart though their depths differ little."""

from trainer.structures import TreeNode


def distance_k(root: TreeNode, target: TreeNode, k: int) -> list[int]:
    depth = {root: 0}
    nodes = [root]
    for node in nodes:
        for child in (node.left, node.right):
            if child:
                depth[child] = depth[node] + 1
                nodes.append(child)
    return [node.val for node in nodes if abs(depth[node] - depth[target]) == k]
