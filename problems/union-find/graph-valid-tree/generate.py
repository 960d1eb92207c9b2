"""Trees, and trees with an edge too many, too few or moved; the largest is one long tree."""

import random

LARGEST = 2_000  # nodes


def exact(rng: random.Random, n: int) -> tuple[int, list[list[int]]]:
    """A random tree of n nodes."""
    edges = [rng.sample([rng.randrange(node), node], 2) for node in range(1, n)]
    rng.shuffle(edges)
    return n, edges


def valid(node_count: int, edges: list[list[int]]) -> bool:
    """Say whether the edges link different nodes that exist, and no pair of them twice."""
    pairs = {frozenset(edge) for edge in edges if len(set(edge)) == 2}
    nodes = {node for edge in edges for node in edge}
    return len(pairs) == len(edges) and nodes <= set(range(node_count))


def generate(rng: random.Random, size: int) -> tuple[int, list[list[int]]]:
    count = max(1, size)
    names = list(range(count))
    rng.shuffle(names)
    reach = 5 if size >= LARGEST else count
    edges = {(rng.randint(max(0, node - reach), node - 1), node) for node in range(1, count)}
    change = "none" if size >= LARGEST else rng.choice(["none", "less", "more", "moved"])
    if change in ("less", "moved") and edges:
        edges.remove(rng.choice(sorted(edges)))
    if change in ("more", "moved") and count > 1:
        low, high = sorted(rng.sample(range(count), 2))
        edges.add((low, high))
    pairs = [rng.sample([names[low], names[high]], 2) for low, high in sorted(edges)]
    rng.shuffle(pairs)
    return count, pairs
