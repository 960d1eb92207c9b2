"""Random edges; the largest input is a random tree of nearly all nodes, with some cycles."""

import random

LARGEST = 20_000  # nodes


def generate(rng: random.Random, size: int) -> tuple[int, list[list[int]]]:
    count = max(1, size)
    names = list(range(count))
    rng.shuffle(names)
    edges = set()
    if size >= LARGEST:
        edges = {(rng.randrange(node), node) for node in range(1, count - 5)}
    for _ in range(rng.randint(0, count) if count > 1 else 0):
        low, high = sorted(rng.sample(range(count), 2))
        edges.add((low, high))
    pairs = [rng.sample([names[low], names[high]], 2) for low, high in sorted(edges)]
    rng.shuffle(pairs)
    return count, pairs
