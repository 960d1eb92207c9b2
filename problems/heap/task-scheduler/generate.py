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


def exact(rng: random.Random, n: int) -> tuple[list[str], int]:
    """n tasks, half of them of one kind, and the longest cooldown."""
    return ["Q"] * (n // 2) + rng.choices(KINDS, k=n - n // 2), 100


def valid(tasks: list[str], cooldown: int) -> bool:
    """Tell whether each task is a letter and the cooldown is not negative."""
    return bool(tasks) and all(len(task) == 1 for task in tasks) and cooldown >= 0
