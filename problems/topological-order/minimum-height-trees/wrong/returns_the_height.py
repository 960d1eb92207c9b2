"""You return the nodes that have the largest height instead of the smallest."""


def min_height_roots(n: int, edges: list[list[int]]) -> list[int]:
    neighbors: list[list[int]] = [[] for _ in range(n)]
    for a, b in edges:
        neighbors[a].append(b)
        neighbors[b].append(a)

    def height(node: int, parent: int) -> int:
        below = [height(other, node) for other in neighbors[node] if other != parent]
        return 1 + max(below) if below else 0

    heights = [height(root, -1) for root in range(n)]
    return [root for root in range(n) if heights[root] == max(heights)]
