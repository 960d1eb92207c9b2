"""You follow edges from their first node only, but they link both ways."""


def count_components(node_count: int, edges: list[list[int]]) -> int:
    neighbors: list[list[int]] = [[] for _ in range(node_count)]
    for a, b in edges:
        neighbors[a].append(b)
    is_seen = [False] * node_count
    components = 0
    for start in range(node_count):
        if is_seen[start]:
            continue
        components += 1
        is_seen[start] = True
        waiting = [start]
        while waiting:
            for neighbor in neighbors[waiting.pop()]:
                if not is_seen[neighbor]:
                    is_seen[neighbor] = True
                    waiting.append(neighbor)
    return components
