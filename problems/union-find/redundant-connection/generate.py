"""Random trees with one more edge; in the largest the cycle closes after three quarters."""

import random

LARGEST = 1_000  # nodes


def exact(rng: random.Random, n: int) -> tuple[list[list[int]]]:
    """A random tree of n nodes in random order, and last the edge that closes a cycle."""
    parents = {node: 1 if node <= 3 else rng.randrange(1, node) for node in range(2, n + 1)}
    edges = [rng.sample([node, parent], 2) for node, parent in parents.items()]
    rng.shuffle(edges)
    return ([*edges, [2, 3]],)


def valid(edges: list[list[int]]) -> bool:
    """Say whether n different edges connect all the nodes from 1 to n."""
    pairs = {frozenset(edge) for edge in edges if len(set(edge)) == 2}
    reached = {1}
    for _ in edges:
        reached |= {node for edge in edges if reached & set(edge) for node in edge}
    return len(pairs) == len(edges) >= 3 and reached == set(range(1, len(edges) + 1))


def generate(rng: random.Random, size: int) -> tuple[list[list[int]]]:
    count = max(3, size)
    names = list(range(1, count + 1))
    rng.shuffle(names)
    if size >= LARGEST:
        edges = one_growing_path(count)
    else:
        edges = [(rng.randrange(node), node) for node in range(1, count)]
        linked = set(edges)
        while len(linked) < count:
            low, high = sorted(rng.sample(range(count), 2))
            linked.add((low, high))
        edges = sorted(linked)
        rng.shuffle(edges)
    return ([rng.sample([names[low], names[high]], 2) for low, high in edges],)


def one_growing_path(count: int) -> list[tuple[int, int]]:
    """A path in order, so that all that is known is connected, with a link from end to start."""
    path = [(node - 1, node) for node in range(1, count)]
    middle = 3 * count // 4
    return [*path[:middle], (0, middle), *path[middle:]]
