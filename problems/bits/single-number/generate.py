"""Shuffled pairs and one single number; when large, the single number comes last."""

import random

LARGEST = 29_999


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    pairs = max(size - 1, 0) // 2
    bound = 2 * pairs + 1 if size <= 12 else 30_000
    single, *others = rng.sample(range(-bound, bound + 1), pairs + 1)
    numbers = others + others
    rng.shuffle(numbers)
    numbers.insert(rng.randint(0, len(numbers)) if size <= 12 else len(numbers), single)
    return (numbers,)
