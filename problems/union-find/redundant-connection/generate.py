"""Random trees with one more edge; in the largest the circle closes after three quarters."""

import random

LARGEST = 1_000  # nodes


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
    """A path in order, so that all that is known hangs together, with a link from end to start."""
    path = [(node - 1, node) for node in range(1, count)]
    middle = 3 * count // 4
    return [*path[:middle], (0, middle), *path[middle:]]
