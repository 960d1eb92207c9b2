"""Shuffled straights, often with one card exchanged; the largest is all straights."""

import random

LARGEST = 10_000


def generate(rng: random.Random, size: int) -> tuple[list[int], int]:
    size = max(1, size)
    group_size = 5 if size >= LARGEST else rng.randint(1, min(size, 4))
    groups = size // group_size
    firsts = [rng.randint(0, groups + 2) for _ in range(groups)]
    hand = [first + step for first in firsts for step in range(group_size)]
    if size < LARGEST:
        hand += [rng.randint(0, 9) for _ in range(rng.choice([0, 0, size - len(hand)]))]
        if rng.random() < 0.4:
            hand[rng.randrange(len(hand))] += 1
    rng.shuffle(hand)
    return hand, group_size
