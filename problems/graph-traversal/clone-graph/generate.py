"""Random connected graphs: a random tree and some more edges, neighbours in random order."""

import random

from trainer.structures import GraphNode

LARGEST = 100


def generate(rng: random.Random, size: int) -> tuple[GraphNode | None]:
    count = min(size, LARGEST)
    edges = {(rng.randint(1, number - 1), number) for number in range(2, count + 1)}
    for _ in range(rng.randint(0, count) if count > 2 else 0):
        low, high = sorted(rng.sample(range(1, count + 1), 2))
        edges.add((low, high))
    adjacency: list[list[int]] = [[] for _ in range(count)]
    for low, high in sorted(edges):
        adjacency[low - 1].append(high)
        adjacency[high - 1].append(low)
    for neighbors in adjacency:
        rng.shuffle(neighbors)
    return (GraphNode.of(adjacency),)
