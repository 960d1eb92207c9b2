"""Find a longest path with two breadth-first searches; its middle is the answer.

Time: O(n). Space: O(n).
"""


def min_height_roots(n: int, edges: list[list[int]]) -> list[int]:
    neighbors: list[list[int]] = [[] for _ in range(n)]
    for a, b in edges:
        neighbors[a].append(b)
        neighbors[b].append(a)

    def farthest(start: int) -> tuple[int, dict[int, int]]:
        came_from = {start: -1}
        order = [start]
        for node in order:  # the list grows while it is read
            for neighbor in neighbors[node]:
                if neighbor not in came_from:
                    came_from[neighbor] = node
                    order.append(neighbor)
        return order[-1], came_from

    one_end, _ = farthest(0)
    other_end, came_from = farthest(one_end)
    path = []
    node = other_end
    while node != -1:
        path.append(node)
        node = came_from[node]
    middle = len(path) // 2
    return [path[middle]] if len(path) % 2 == 1 else [path[middle - 1], path[middle]]
