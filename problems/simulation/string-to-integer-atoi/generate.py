"""Strings that are nearly numbers: spaces, signs, digits and a rest, each possibly missing."""

import random
from string import ascii_letters, digits

LARGEST = 200
EDGES = ("2147483647", "2147483648", "2147483649", "2147483646", "99999999999", "21474836470")


def generate(rng: random.Random, size: int) -> tuple[str]:
    if size > 20:
        return exact(rng, size)
    kind = rng.random()
    if kind < 0.05:
        return (" " * rng.randint(0, 2),)
    if kind < 0.15:
        return (rng.choice(("", "-", "-", "+")) + rng.choice(EDGES),)
    spaces = " " * rng.choice((0, 0, 1, 2))
    sign = rng.choice(("", "", "-", "+", "-", "+", "--", "+-", "-+", "- "))
    zeros = "0" * rng.choice((0, 0, 0, 1, 3))
    number = "".join(rng.choices(digits, k=rng.randint(0, size)))
    if rng.random() < 0.2:
        number = rng.choice(EDGES)
    rest = "".join(rng.choices(ascii_letters[:3] + " .+-12", k=rng.choice((0, 0, 1, 3))))
    if rng.random() < 0.1:
        return (rest + spaces + sign + number,)
    return (spaces + sign + zeros + number + rest,)


def exact(rng: random.Random, n: int) -> tuple[str]:
    """n characters: a sign, zeros, and a number of nine digits at the end if there is room."""
    number = str(rng.randint(100_000_000, 999_999_999))[: max(n - 1, 0)]
    return (rng.choice("+-")[:n] + "0" * (n - 1 - len(number)) + number,)


def valid(line: str) -> bool:
    return set(line) <= set(ascii_letters + digits + " +-.")
