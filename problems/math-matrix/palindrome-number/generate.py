"""Palindromes, palindromes with one digit changed, and random numbers; the size is the digits."""

import random

LARGEST = 10


def generate(rng: random.Random, size: int) -> tuple[int]:
    digits = max(size, 1)
    kind = rng.randrange(8)
    if kind == 0:
        return (rng.choice((0, 0, 0, 0, 10, 100, 110, 1010, 100021, 1002001, -11, -1)),)
    if kind == 1 or digits > 9:
        high = min(10**digits - 1, 2**31 - 1)
        return (rng.randint(-high - 1, high),)
    number = mirrored(rng, digits)
    if kind == 2:
        number = -number
    elif kind < 5:
        number = number // 10 * 10 + rng.randint(0, 9)
    elif kind == 5:
        number += 10 ** rng.randrange(digits)
    return (number,)


def mirrored(rng: random.Random, digits: int) -> int:
    left = [rng.randint(1, 9)] + [rng.choice((0, 1, rng.randint(0, 9))) for _ in range(digits)]
    half = left[: (digits + 1) // 2]
    written = half + half[: digits // 2][::-1]
    return int("".join(str(digit) for digit in written))
