"""You follow each edge only from its first node to its second, but edges lead both ways."""


def valid_path(node_count: int, edges: list[list[int]], source: int, destination: int) -> bool:
    neighbors: list[list[int]] = [[] for _ in range(node_count)]
    for a, b in edges:
        neighbors[a].append(b)
    seen = {source}
    stack = [source]
    while stack:
        for neighbor in neighbors[stack.pop()]:
            if neighbor not in seen:
                seen.add(neighbor)
                stack.append(neighbor)
    return destination in seen
