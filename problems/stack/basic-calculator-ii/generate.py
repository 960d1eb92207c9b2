"""Random terms of small factors; the largest has its products behind a long sum."""

import random

LARGEST = 300_000


def generate(rng: random.Random, size: int) -> tuple[str]:
    if size == LARGEST:
        return exact(rng, size)
    space = rng.choice(["", " "])
    pieces: list[str] = []
    value = 0
    for place in range(max(1, size)):
        number = rng.choice([rng.randint(0, 9), rng.randint(10, 40)])
        operator = rng.choice("+-*/*/")
        if operator == "/" and number == 0:
            number = 3
        if operator == "*" and value * number > 1_000_000:
            operator = "-"
        value = value * number if operator == "*" else max(value, number)
        pieces += [operator, str(number)] if place else [str(number)]
    return (space.join(pieces),)


def exact(rng: random.Random, n: int) -> tuple[str]:
    """n characters: a long sum, then products and quotients in turn."""
    ending = "-8*3/5" * (n // 12)
    count = max(0, n - len(ending) - 1)
    return ("7" + "+1" * (count // 2) + " " * (count % 2) + ending,)
