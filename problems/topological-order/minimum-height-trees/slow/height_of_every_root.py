"""You measure the height for each root by a search of its own, which is quadratic."""


def min_height_roots(n: int, edges: list[list[int]]) -> list[int]:
    neighbors: list[list[int]] = [[] for _ in range(n)]
    for a, b in edges:
        neighbors[a].append(b)
        neighbors[b].append(a)

    def height(root: int) -> int:
        depth = {root: 0}
        order = [root]
        for node in order:
            for neighbor in neighbors[node]:
                if neighbor not in depth:
                    depth[neighbor] = depth[node] + 1
                    order.append(neighbor)
        return depth[order[-1]]

    heights = [height(root) for root in range(n)]
    least = min(heights)
    return [root for root in range(n) if heights[root] == least]
