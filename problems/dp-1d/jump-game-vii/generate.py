"""Strings with some ones; in the longest almost every position can be reached."""

import random

LARGEST = 100_000


def generate(rng: random.Random, size: int) -> tuple[str, int, int]:
    count = max(2, size)
    if count > 20:
        return zeros(rng, count), rng.randint(1, count // 8), count // 2
    count += rng.randint(0, 4)
    chance = rng.choice([0.0, 0.2, 0.4, 0.6])
    middle = "".join("1" if rng.random() < chance else "0" for _ in range(count - 2))
    shortest = rng.randint(1, min(3, count - 1))
    longest = min(count - 1, shortest + rng.randint(0, 2))
    return "0" + middle + rng.choice(["0", "0", "0", "1"]), shortest, longest


def zeros(rng: random.Random, n: int) -> str:
    """n positions, one in a hundred blocked, the first and the last one free."""
    return "".join("1" if 0 < i < n - 1 and rng.random() < 0.01 else "0" for i in range(n))


def exact(rng: random.Random, n: int) -> tuple[str, int, int]:
    """n positions."""
    return zeros(rng, n), max(1, n // 16), max(1, n // 4)


def valid(s: str, min_jump: int, max_jump: int) -> bool:
    """At least two positions, the first one free, and jumps that stay inside the string."""
    if len(s) < 2 or s[0] != "0" or not set(s) <= {"0", "1"}:
        return False
    return 1 <= min_jump <= max_jump < len(s)
