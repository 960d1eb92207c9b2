"""Numbers of few different digits, so that many begin alike; sometimes only zeros."""

import random

LARGEST = 100


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    if size > 12:
        return exact(rng, size)
    count = rng.randint(1, min(max(size, 2), 5))
    if rng.random() < 0.1:
        return ([0] * count,)
    if rng.random() < 0.1:
        start = str(rng.randint(1, 99))
        pair = [int(start), int(start + start[-1])]  # look alike when filled up
        return (rng.sample(pair, 2),)
    digits = rng.choice(["12", "21", "012", "89", "0123456789"])
    return ([int("".join(rng.choices(digits, k=rng.randint(1, 4)))) for _ in range(count)],)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """n random numbers."""
    return ([rng.randint(0, 1_000_000_000) for _ in range(n)],)


def valid(numbers: list[int]) -> bool:
    return bool(numbers) and all(0 <= number <= 1_000_000_000 for number in numbers)
