"""Small triplets and a target merged from some of them; the largest lacks one place only."""

import random

LARGEST = 20_000


def generate(rng: random.Random, size: int) -> tuple[list[list[int]], list[int]]:
    if size >= LARGEST:
        return exact(rng, size)
    highest = rng.choice([2, 3, 5])
    triplets = [[rng.randint(1, highest) for _ in range(3)] for _ in range(max(1, size))]
    if rng.random() < 0.3:
        for place, triplet in enumerate(triplets):
            triplet[place % 3] = highest + 1
        return triplets, [highest + 1] * 3
    if rng.random() < 0.5:
        return triplets, [rng.randint(1, highest) for _ in range(3)]
    chosen = rng.sample(triplets, rng.randint(1, len(triplets)))
    return triplets, [max(place) for place in zip(*chosen, strict=True)]


def exact(rng: random.Random, n: int) -> tuple[list[list[int]], list[int]]:
    """n triplets, none too large, which all fall short of the target at the last place."""
    last = [rng.randint(1, 999) for _ in range(n)]
    return [[rng.randint(1, 1000), rng.randint(1, 1000), number] for number in last], [1000] * 3


def valid(triplets: list[list[int]], target: list[int]) -> bool:
    """At least one triplet, three positive numbers everywhere."""
    return bool(triplets) and all(len(row) == 3 and min(row) >= 1 for row in [*triplets, target])
