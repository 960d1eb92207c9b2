"""Random graphs with few edges; the largest is one long path, listed from its far end."""

import random

LARGEST = 200_000


def generate(rng: random.Random, size: int) -> tuple[int, list[list[int]], int, int]:
    size = max(size, 1)
    if size > 20:
        return exact(rng, size)
    pairs = [[a, b] for a in range(size) for b in range(a)]
    edges = rng.sample(pairs, min(len(pairs), rng.randint(0, size)))
    edges = [rng.sample(edge, 2) for edge in edges]
    return size, edges, rng.randrange(size), rng.randrange(size)


def exact(rng: random.Random, n: int) -> tuple[int, list[list[int]], int, int]:
    """A path of n nodes whose edges are listed from the destination back."""
    names = list(range(n))
    rng.shuffle(names)
    edges = [[names[place], names[place + 1]] for place in reversed(range(n - 1))]
    return n, edges, names[0], names[-1]


def valid(node_count: int, edges: list[list[int]], source: int, destination: int) -> bool:
    """Tell whether all nodes exist, and the edges are different pairs of different nodes."""
    pairs = {frozenset(edge) for edge in edges if len(edge) == 2 == len(set(edge))}
    nodes = {source, destination, *(node for edge in edges for node in edge)}
    return len(pairs) == len(edges) and nodes <= set(range(node_count))
