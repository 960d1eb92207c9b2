"""You remove the leaves once, but in a larger tree the rest has leaves again."""


def min_height_roots(n: int, edges: list[list[int]]) -> list[int]:
    degree = [0] * n
    for a, b in edges:
        degree[a] += 1
        degree[b] += 1
    if n <= 2:
        return list(range(n))
    return [node for node in range(n) if degree[node] > 1]
