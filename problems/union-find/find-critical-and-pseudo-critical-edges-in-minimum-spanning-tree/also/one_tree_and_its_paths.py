"""Build one minimum tree, and compare each other edge with the heaviest ones on its path.

Time: O(edges * nodes). Space: O(nodes + edges).
"""


def find_critical_and_pseudo_critical_edges(
    node_count: int, edges: list[list[int]]
) -> list[list[int]]:
    parent = list(range(node_count))

    def find(node: int) -> int:
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    tree: list[list[tuple[int, int]]] = [[] for _ in range(node_count)]
    critical: set[int] = set()
    others: list[int] = []
    for index in sorted(range(len(edges)), key=lambda index: edges[index][2]):
        a, b, _ = edges[index]
        if find(a) == find(b):
            others.append(index)
            continue
        parent[find(a)] = find(b)
        tree[a].append((b, index))
        tree[b].append((a, index))
        critical.add(index)  # until an equal edge is found that can replace it

    def path(node: int, goal: int, came_from: int) -> list[int] | None:
        if node == goal:
            return []
        for neighbor, index in tree[node]:
            if neighbor != came_from:
                rest = path(neighbor, goal, node)
                if rest is not None:
                    return [index, *rest]
        return None

    pseudo_critical: set[int] = set()
    for other in others:
        a, b, weight = edges[other]
        equal = {index for index in path(a, b, -1) or [] if edges[index][2] == weight}
        if equal:
            pseudo_critical |= equal | {other}
    return [sorted(critical - pseudo_critical), sorted(pseudo_critical)]
