"""Walk from every node to all others along links up and down, and keep the farthest: O(n²)."""

from trainer.structures import TreeNode


def diameter_of_binary_tree(root: TreeNode | None) -> int:
    neighbors: dict[TreeNode, list[TreeNode]] = {}
    nodes = [root] if root else []
    for node in nodes:
        neighbors.setdefault(node, [])
        for child in (node.left, node.right):
            if child:
                nodes.append(child)
                neighbors[node].append(child)
                neighbors[child] = [node]
    farthest = 0
    for start in nodes:
        distances = {start: 0}
        reached = [start]
        for node in reached:
            for neighbor in neighbors[node]:
                if neighbor not in distances:
                    distances[neighbor] = distances[node] + 1
                    reached.append(neighbor)
        farthest = max(farthest, *distances.values())
    return farthest
