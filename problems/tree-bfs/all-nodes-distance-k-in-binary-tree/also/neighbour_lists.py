"""Build an undirected graph of the values, and search it breadth-first.

Time: O(n). Space: O(n).
"""

from collections import defaultdict, deque

from trainer.structures import TreeNode


def distance_k(root: TreeNode, target: TreeNode, k: int) -> list[int]:
    neighbours: dict[int, list[int]] = defaultdict(list)
    nodes = [root]
    for node in nodes:
        for child in (node.left, node.right):
            if child:
                neighbours[node.val].append(child.val)
                neighbours[child.val].append(node.val)
                nodes.append(child)
    found = []
    distance = {target.val: 0}
    queue = deque([target.val])
    while queue:
        value = queue.popleft()
        if distance[value] == k:
            found.append(value)
            continue
        for neighbour in neighbours[value]:
            if neighbour not in distance:
                distance[neighbour] = distance[value] + 1
                queue.append(neighbour)
    return found
