"""You only ask whether all nodes are reached, but a connected graph may still have a cycle."""

from collections import deque


def valid_tree(node_count: int, edges: list[list[int]]) -> bool:
    neighbors: list[list[int]] = [[] for _ in range(node_count)]
    for a, b in edges:
        neighbors[a].append(b)
        neighbors[b].append(a)
    reached = {0}
    waiting = deque([0])
    while waiting:
        for neighbor in neighbors[waiting.popleft()]:
            if neighbor not in reached:
                reached.add(neighbor)
                waiting.append(neighbor)
    return len(reached) == node_count
