"""You judge by weight alone: tree edges of a weight that occurs once are critical, others not."""


def find_critical_and_pseudo_critical_edges(
    node_count: int, edges: list[list[int]]
) -> list[list[int]]:
    parent = list(range(node_count))

    def find(node: int) -> int:
        while parent[node] != node:
            node = parent[node]
        return node

    used: set[int] = set()
    for a, b, weight in sorted(edges, key=lambda edge: edge[2]):
        if find(a) != find(b):
            parent[find(a)] = find(b)
            used.add(weight)
    weights = [weight for _, _, weight in edges]
    critical = [i for i, w in enumerate(weights) if w in used and weights.count(w) == 1]
    return [critical, [i for i, w in enumerate(weights) if w in used and weights.count(w) > 1]]
