"""Follow every path that visits no node twice.

Time: exponential, O(nodes!). Space: O(nodes).
"""


def max_probability(
    node_count: int, edges: list[list[int]], probabilities: list[float], start: int, end: int
) -> float:
    def best_from(node: int, visited: set[int]) -> float:
        if node == end:
            return 1.0
        best = 0.0
        for edge, probability in zip(edges, probabilities, strict=True):
            if node in edge:
                other = sum(edge) - node
                if other not in visited:
                    best = max(best, probability * best_from(other, visited | {other}))
        return best

    return best_from(start, {start})
