"""Trees, and trees with an edge too many, too few or moved; the largest is one long tree."""

import random

LARGEST = 2_000  # nodes


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
