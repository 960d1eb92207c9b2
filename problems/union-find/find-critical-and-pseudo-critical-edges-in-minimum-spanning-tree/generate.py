"""Random connected graphs with few different weights, so that many edges are interchangeable."""

import random

LARGEST = 200  # edges


def generate(rng: random.Random, size: int) -> tuple[int, list[list[int]]]:
    if size > 20:
        return exact(rng, size)
    nodes = rng.randint(2, min(6, 2 + size))
    return connected(rng, nodes, rng.randint(0, 4), rng.choice((1, 2, 3, 6)))


def exact(rng: random.Random, n: int) -> tuple[int, list[list[int]]]:
    """n edges between about half as many nodes."""
    nodes = max(2, n // 2)
    return connected(rng, nodes, n - nodes + 1, max(3, n // 8))


def connected(
    rng: random.Random, nodes: int, more: int, heaviest: int
) -> tuple[int, list[list[int]]]:
    """A random tree and some more edges, in random order."""
    names = list(range(nodes))
    rng.shuffle(names)
    pairs = {(rng.randrange(node), node) for node in range(1, nodes)}
    for _ in range(more):
        a, b = sorted((rng.randrange(nodes), rng.randrange(nodes)))
        if a < b:
            pairs.add((a, b))
    edges = [
        [*sorted((names[a], names[b])), rng.randint(1, min(heaviest, 1_000))]
        for a, b in sorted(pairs)
    ]
    rng.shuffle(edges)
    return nodes, edges


def valid(node_count: int, edges: list[list[int]]) -> bool:
    """Tell whether different edges of positive weight connect all nodes."""
    if any(len(edge) != 3 or edge[0] >= edge[1] or edge[2] < 1 for edge in edges):
        return False
    reached = {0}
    for _ in edges:
        reached |= {node for edge in edges if reached & set(edge[:2]) for node in edge[:2]}
    different = len({tuple(edge[:2]) for edge in edges}) == len(edges) > 0
    return different and reached == set(range(node_count))
