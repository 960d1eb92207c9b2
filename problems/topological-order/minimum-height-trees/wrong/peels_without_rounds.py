"""You do not finish a round: new leaves go before old ones, and one side shrinks too fast."""


def min_height_roots(n: int, edges: list[list[int]]) -> list[int]:
    if n == 1:
        return [0]
    neighbors: list[set[int]] = [set() for _ in range(n)]
    for a, b in edges:
        neighbors[a].add(b)
        neighbors[b].add(a)

    leaves = [node for node in range(n) if len(neighbors[node]) == 1]
    remaining = n
    while remaining > 2:
        remaining -= 1
        leaf = leaves.pop()
        neighbor = neighbors[leaf].pop()
        neighbors[neighbor].remove(leaf)
        if len(neighbors[neighbor]) == 1:
            leaves.append(neighbor)
    return leaves
