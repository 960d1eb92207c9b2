"""Random trees, some long and thin, some bushy, with shuffled names; the largest is long."""

import random

LARGEST = 20_000  # nodes


def tree(rng: random.Random, count: int, reach: int) -> tuple[int, list[list[int]]]:
    """A tree in which each node hangs from one of the last few before it."""
    names = list(range(count))
    rng.shuffle(names)
    edges = []
    for place in range(1, count):
        above = rng.randrange(max(0, place - reach), place)
        edge = [names[above], names[place]]
        edges.append(edge if rng.random() < 0.5 else edge[::-1])
    rng.shuffle(edges)
    return count, edges


def generate(rng: random.Random, size: int) -> tuple[int, list[list[int]]]:
    if size >= LARGEST:
        return tree(rng, LARGEST, 3)
    return tree(rng, rng.randint(1, size + 4), rng.choice([1, 2, 3, size + 4]))


def exact(rng: random.Random, n: int) -> tuple[int, list[list[int]]]:
    """A tree of n nodes, long and thin."""
    return tree(rng, n, 3)


def valid(n: int, edges: list[list[int]]) -> bool:
    """Say whether the edges join all nodes to one tree."""
    if len(edges) != n - 1 or any(len(edge) != 2 for edge in edges):
        return False
    if not all(0 <= node < n for edge in edges for node in edge):
        return False
    reached = {0}
    for _ in range(n):
        reached |= {node for edge in edges if reached & set(edge) for node in edge}
    return len(reached) == n
