"""Walk from every node to all others, adding up values, and keep the largest sum: O(n²)."""

from trainer.structures import TreeNode


def max_path_sum(root: TreeNode | None) -> int:
    neighbors: dict[TreeNode, list[TreeNode]] = {}
    nodes = [root] if root else []
    for node in nodes:
        neighbors.setdefault(node, [])
        for child in (node.left, node.right):
            if child:
                nodes.append(child)
                neighbors[node].append(child)
                neighbors[child] = [node]
    sums_of_paths: list[int] = []
    for start in nodes:
        sums = {start: start.val}
        reached = [start]
        for node in reached:
            for neighbor in neighbors[node]:
                if neighbor not in sums:
                    sums[neighbor] = sums[node] + neighbor.val
                    reached.append(neighbor)
        sums_of_paths += sums.values()
    return max(sums_of_paths)
