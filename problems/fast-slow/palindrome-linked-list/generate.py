"""Palindromes, palindromes with one other digit, and random lists; the largest is a palindrome."""

import random

LARGEST = 100_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    if size == LARGEST:
        return exact(rng, size)
    length = max(1, size)
    highest = rng.choice([1, 2, 9])
    if rng.random() < 0.2:
        return ([rng.randint(0, highest) for _ in range(length)],)
    values = mirrored(rng, length, highest)
    if rng.random() < 0.5:
        values[rng.randrange(length)] = rng.randint(0, highest)
    if rng.random() < 0.3:
        one, other = rng.randrange(length), rng.randrange(length)
        values[one], values[other] = values[other], values[one]
    return (values,)


def mirrored(rng: random.Random, length: int, highest: int) -> list[int]:
    front = [rng.randint(0, highest) for _ in range((length + 1) // 2)]
    return front + front[: length // 2][::-1]


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """A palindrome of n nodes."""
    return (mirrored(rng, n, 9),)
