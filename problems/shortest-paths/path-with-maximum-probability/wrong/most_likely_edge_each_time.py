"""You always follow the most likely edge from where you stand, and never look back."""


def max_probability(
    node_count: int, edges: list[list[int]], probabilities: list[float], start: int, end: int
) -> float:
    visited = {start}
    node, product = start, 1.0
    while node != end:
        choices = [
            (probability, a + b - node)
            for (a, b), probability in zip(edges, probabilities, strict=True)
            if node in (a, b) and a + b - node not in visited
        ]
        if not choices:
            return 0.0
        probability, node = max(choices)
        visited.add(node)
        product *= probability
    return product
