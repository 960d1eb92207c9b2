"""Random needs, some with a cycle; the largest has 50 layers, each course needing two others."""

import random

LARGEST = 2_000  # courses
WIDTH = 40


def layers(rng: random.Random) -> list[list[int]]:
    names = list(range(LARGEST))
    rng.shuffle(names)
    pairs = []
    for place in range(WIDTH, LARGEST):
        below = place // WIDTH * WIDTH - WIDTH
        for needed in rng.sample(range(below, below + WIDTH), 2):
            pairs.append([names[place], names[needed]])
    return pairs


def generate(rng: random.Random, size: int) -> tuple[int, list[list[int]]]:
    if size >= LARGEST:
        return LARGEST, layers(rng)
    count = max(1, size)
    order = list(range(count))
    rng.shuffle(order)
    pairs = set()
    for _ in range(rng.randint(0, 2 * count - 1) if count > 1 else 0):
        first, second = sorted(rng.sample(range(count), 2))
        if rng.random() < 0.1:
            first, second = second, first
        pairs.add((order[second], order[first]))
    return count, [list(pair) for pair in sorted(pairs)]
