"""Random graphs; a tree of good edges among many bad ones in the largest."""

import random

LARGEST = 20_000  # edges

Arguments = tuple[int, list[list[int]], list[float], int, int]


def generate(rng: random.Random, size: int) -> Arguments:
    if size > 20:
        return graph(rng, size, chain=False)
    nodes = rng.randint(2, 3 + size // 2)
    pairs = [[a, b] for a in range(nodes) for b in range(a)]
    edges = rng.sample(pairs, min(len(pairs), rng.randint(0, nodes + size)))
    edges = [rng.sample(edge, 2) for edge in edges]
    probabilities = [rng.choice((0.0, 1.0, *(rng.random() for _ in range(6)))) for _ in edges]
    start, end = rng.sample(range(nodes), 2)
    return nodes, edges, [round(probability, 2) for probability in probabilities], start, end


def exact(rng: random.Random, n: int) -> Arguments:
    """n edges between half as many nodes: a chain of good edges, and random bad ones."""
    return graph(rng, n, chain=True)


def graph(rng: random.Random, n: int, chain: bool) -> Arguments:
    """Make n edges: good ones that form a chain or a shallow tree, and random bad ones."""
    nodes = max(2, n // 2)
    names = list(range(nodes))
    rng.shuffle(names)
    pairs = {
        (place - 1 if chain else rng.randrange(place), place): rng.uniform(0.99, 1)
        for place in range(1, nodes)
    }
    for _ in range(n - nodes + 1):
        first, second = sorted((rng.randrange(nodes), rng.randrange(nodes)))
        if second - first > 1:
            pairs.setdefault((first, second), 0.9 ** min(second - first, 50))
    shuffled = list(pairs.items())
    rng.shuffle(shuffled)
    edges = [rng.sample([names[a], names[b]], 2) for (a, b), _ in shuffled]
    return nodes, edges, [probability for _, probability in shuffled], names[0], names[-1]


def valid(
    node_count: int, edges: list[list[int]], probabilities: list[float], start: int, end: int
) -> bool:
    """Tell whether nodes exist, edges are different pairs, and each has a probability."""
    pairs = {frozenset(edge) for edge in edges if len(edge) == 2 == len(set(edge))}
    nodes = {start, end, *(node for edge in edges for node in edge)}
    fits = len(pairs) == len(edges) == len(probabilities) and nodes <= set(range(node_count))
    return fits and start != end and all(0 <= probability <= 1 for probability in probabilities)
