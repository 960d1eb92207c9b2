"""You return the pseudo-critical edges first, but the critical ones come first."""

from math import inf


def find_critical_and_pseudo_critical_edges(
    node_count: int, edges: list[list[int]]
) -> list[list[int]]:
    order = sorted(range(len(edges)), key=lambda index: edges[index][2])

    def least_weight(first: int | None, left_out: int | None) -> float:
        parent = list(range(node_count))

        def find(node: int) -> int:
            while parent[node] != node:
                parent[node] = parent[parent[node]]
                node = parent[node]
            return node

        total, groups = 0, node_count
        for index in order if first is None else [first, *order]:
            a, b, weight = edges[index]
            a, b = find(a), find(b)
            if index != left_out and a != b:
                parent[b] = a
                total += weight
                groups -= 1
        return total if groups == 1 else inf

    least = least_weight(None, None)
    critical: list[int] = []
    pseudo_critical: list[int] = []
    for index in range(len(edges)):
        if least_weight(None, index) > least:
            critical.append(index)
        elif least_weight(index, None) == least:
            pseudo_critical.append(index)
    return [pseudo_critical, critical]
