"""You look for the smallest sum of all distances, but only the largest distance counts."""


def min_height_roots(n: int, edges: list[list[int]]) -> list[int]:
    neighbors: list[list[int]] = [[] for _ in range(n)]
    for a, b in edges:
        neighbors[a].append(b)
        neighbors[b].append(a)

    def distances(node: int, parent: int, depth: int) -> int:
        return depth + sum(
            distances(other, node, depth + 1) for other in neighbors[node] if other != parent
        )

    sums = [distances(root, -1, 0) for root in range(n)]
    return [root for root in range(n) if sums[root] == min(sums)]
