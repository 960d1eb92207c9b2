"""Find the cycle with one depth-first search, then take its last edge in the list.

Time: O(n). Space: O(n).
"""


def redundant_connection(edges: list[list[int]]) -> list[int]:
    neighbors: list[list[int]] = [[] for _ in range(len(edges) + 1)]
    for a, b in edges:
        neighbors[a].append(b)
        neighbors[b].append(a)
    came_from = {1: 0}

    def find_cycle(node: int) -> set[int]:
        for neighbor in neighbors[node]:
            if neighbor not in came_from:
                came_from[neighbor] = node
                cycle = find_cycle(neighbor)
                if cycle:
                    return cycle
            elif neighbor != came_from[node]:
                cycle = {neighbor}
                while node != neighbor:
                    cycle.add(node)
                    node = came_from[node]
                return cycle
        return set()

    cycle = find_cycle(1)
    return next([a, b] for a, b in reversed(edges) if a in cycle and b in cycle)
