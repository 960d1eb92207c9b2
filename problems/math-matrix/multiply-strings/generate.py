"""Random numbers as text; the size is the number of digits of both together."""

import random

LARGEST = 400


def generate(rng: random.Random, size: int) -> tuple[str, str]:
    size = max(size, 2)
    length = rng.randint(1, size - 1) if size <= 12 else size // 2
    return number(rng, length), number(rng, size - length)


def number(rng: random.Random, length: int) -> str:
    digits = rng.choice(("0123456789", "09", "9"))
    return "".join(rng.choices(digits, k=length)).lstrip("0") or "0"
