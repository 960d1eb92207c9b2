"""Shuffled straights, often with one card exchanged; the largest is all straights."""

import random

LARGEST = 10_000


def generate(rng: random.Random, size: int) -> tuple[list[int], int]:
    if size >= LARGEST:
        return exact(rng, size)
    size = max(1, size)
    group_size = rng.randint(1, min(size, 4))
    hand = straights(rng, size // group_size, group_size)
    hand += [rng.randint(0, 9) for _ in range(rng.choice([0, 0, size - len(hand)]))]
    if rng.random() < 0.4:
        hand[rng.randrange(len(hand))] += 1
    rng.shuffle(hand)
    return hand, group_size


def straights(rng: random.Random, groups: int, group_size: int) -> list[int]:
    firsts = [rng.randint(0, groups + 2) for _ in range(groups)]
    return [first + step for first in firsts for step in range(group_size)]


def exact(rng: random.Random, n: int) -> tuple[list[int], int]:
    """n shuffled cards that make straights of five, four or one."""
    group_size = next(size for size in (5, 4, 1) if n % size == 0)
    hand = straights(rng, n // group_size, group_size)
    rng.shuffle(hand)
    return hand, group_size


def valid(hand: list[int], group_size: int) -> bool:
    """At least one card, none negative, and a group no larger than the hand."""
    return 1 <= group_size <= len(hand) and min(hand) >= 0
