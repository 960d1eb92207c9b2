"""Small triplets and a target merged from some of them; the largest lacks one place only."""

import random

LARGEST = 20_000


def generate(rng: random.Random, size: int) -> tuple[list[list[int]], list[int]]:
    if size >= LARGEST:
        last = [rng.randint(1, 999) for _ in range(size)]
        return [[rng.randint(1, 1000), rng.randint(1, 1000), number] for number in last], [1000] * 3
    highest = rng.choice([2, 3, 5])
    triplets = [[rng.randint(1, highest) for _ in range(3)] for _ in range(max(1, size))]
    if rng.random() < 0.5:
        return triplets, [rng.randint(1, highest) for _ in range(3)]
    chosen = rng.sample(triplets, rng.randint(1, len(triplets)))
    return triplets, [max(place) for place in zip(*chosen, strict=True)]
