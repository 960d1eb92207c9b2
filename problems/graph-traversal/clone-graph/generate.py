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
    return (graph_of(rng, count, edges),)


def graph_of(rng: random.Random, count: int, edges: set[tuple[int, int]]) -> GraphNode | None:
    """Build the graph from its edges, with the neighbours of each node in random order."""
    adjacency: list[list[int]] = [[] for _ in range(count)]
    for low, high in sorted(edges):
        adjacency[low - 1].append(high)
        adjacency[high - 1].append(low)
    for neighbors in adjacency:
        rng.shuffle(neighbors)
    return GraphNode.of(adjacency)


def exact(rng: random.Random, n: int) -> tuple[GraphNode | None]:
    """A cycle of n nodes and edges in all, half of them nodes."""
    count = max(1, n // 2)
    edges = {(node, node + 1) for node in range(1, count)}
    if count > 2:
        edges.add((1, count))
    return (graph_of(rng, count, edges),)
