"""You call the edges of one minimum tree critical, but another tree may use others."""


def find_critical_and_pseudo_critical_edges(
    node_count: int, edges: list[list[int]]
) -> list[list[int]]:
    parent = list(range(node_count))

    def find(node: int) -> int:
        while parent[node] != node:
            node = parent[node]
        return node

    critical = []
    for index in sorted(range(len(edges)), key=lambda index: edges[index][2]):
        a, b = find(edges[index][0]), find(edges[index][1])
        if a != b:
            parent[a] = b
            critical.append(index)
    return [critical, []]
