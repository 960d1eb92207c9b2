"""Few kinds and short cooldowns; in the largest input one kind dominates and rests long."""

import random

LARGEST = 10_000
KINDS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def generate(rng: random.Random, size: int) -> tuple[list[str], int]:
    if size == LARGEST:
        tasks = ["Q"] * (size // 2) + rng.choices(KINDS, k=size // 2)
        rng.shuffle(tasks)
        return tasks, 100
    kinds = rng.sample(KINDS, rng.randint(1, 5 if size < 20 else 26))
    weights = [rng.choice([1, 1, 3]) for _ in kinds]
    cooldown = rng.randint(0, 4) if size < 20 else rng.randint(0, 100)
    return rng.choices(kinds, weights, k=max(1, size)), cooldown
