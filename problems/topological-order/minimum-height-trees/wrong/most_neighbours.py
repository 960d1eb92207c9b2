"""You choose the nodes with the most neighbours, but these need not lie in the middle."""


def min_height_roots(n: int, edges: list[list[int]]) -> list[int]:
    degree = [0] * n
    for a, b in edges:
        degree[a] += 1
        degree[b] += 1
    return [node for node in range(n) if degree[node] == max(degree)]
