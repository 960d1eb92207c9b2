"""Walk from every node to all others along links up and down, and keep the farthest.

Time: O(n²). Space: O(n).
"""

from trainer.structures import TreeNode


def diameter_of_binary_tree(root: TreeNode | None) -> int:
    neighbours: dict[TreeNode, list[TreeNode]] = {}
    nodes = [root] if root else []
    for node in nodes:
        neighbours.setdefault(node, [])
        for child in (node.left, node.right):
            if child:
                nodes.append(child)
                neighbours[node].append(child)
                neighbours[child] = [node]
    farthest = 0
    for start in nodes:
        distances = {start: 0}
        reached = [start]
        for node in reached:
            for neighbour in neighbours[node]:
                if neighbour not in distances:
                    distances[neighbour] = distances[node] + 1
                    reached.append(neighbour)
        farthest = max(farthest, *distances.values())
    return farthest
