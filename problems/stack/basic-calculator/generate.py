"""Random expressions with brackets and spaces; the largest one is nested to the middle."""

import random

LARGEST = 300_000


def generate(rng: random.Random, size: int) -> tuple[str]:
    if size > 1_000:
        return (nested(rng, size),)
    return (expression(rng, max(1, size)),)


def expression(rng: random.Random, operands: int) -> str:
    """Split the operands at a random operator; each side may stand in a bracket."""
    space = rng.choice(["", "", " "])
    if operands == 1:
        number = str(rng.choice([rng.randint(0, 9), rng.randint(10, 40)]))
        return number if rng.random() < 0.7 else f"({space}{rng.choice(['', '-'])}{number})"
    left = rng.randint(1, operands - 1)
    first, second = expression(rng, left), expression(rng, operands - left)
    if second.startswith("-"):
        second = f"({second})"
    whole = f"{first}{space}{rng.choice('+-')}{space}{second}"
    if rng.random() < 0.5:
        whole = f"{rng.choice(['', '', '-'])}({whole})"
    return whole


def nested(rng: random.Random, length: int) -> str:
    """Return an expression of this length whose brackets all close at the end."""
    count = max(0, length - 1) // 4
    opening = "".join(f"{rng.randint(0, 9)}{rng.choice('+-')}(" for _ in range(count))
    return opening + "7" + ")" * count + " " * (length - 4 * count - 1)


def exact(rng: random.Random, n: int) -> tuple[str]:
    """An expression of n characters."""
    return (nested(rng, n),)
