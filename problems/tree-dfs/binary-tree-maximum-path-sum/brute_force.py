"""Walk from every node to all others, adding up values, and keep the largest sum.

Time: O(n²). Space: O(n²).
"""

from trainer.structures import TreeNode


def max_path_sum(root: TreeNode | None) -> int:
    neighbours: dict[TreeNode, list[TreeNode]] = {}
    nodes = [root] if root else []
    for node in nodes:
        neighbours.setdefault(node, [])
        for child in (node.left, node.right):
            if child:
                nodes.append(child)
                neighbours[node].append(child)
                neighbours[child] = [node]
    sums_of_paths: list[int] = []
    for start in nodes:
        sums = {start: start.val}
        reached = [start]
        for node in reached:
            for neighbour in neighbours[node]:
                if neighbour not in sums:
                    sums[neighbour] = sums[node] + neighbour.val
                    reached.append(neighbour)
        sums_of_paths += sums.values()
    return max(sums_of_paths)
