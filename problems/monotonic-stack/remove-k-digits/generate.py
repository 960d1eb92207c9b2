"""Random digits, few of them different; the largest number rises first and then falls."""

import random

LARGEST = 100_000


def generate(rng: random.Random, size: int) -> tuple[str, int]:
    if size == LARGEST:
        return exact(rng, size)
    length = max(1, size)
    if length > 3 and rng.random() < 0.1:
        zeros = rng.randint(1, length - 3)
        return "1" + "0" * zeros + "1" * (length - zeros - 1), length - rng.randint(0, zeros)
    alphabet = rng.choice(["012", "0123456789", "1234", "01"])
    rest = "".join(rng.choices(alphabet, k=length - 1))
    first = rng.choice(alphabet.replace("0", "") + ("0" if length == 1 else ""))
    return first + rest, rng.choice([rng.randint(1, length), rng.randint(1, (length + 1) // 2)])


def exact(rng: random.Random, n: int) -> tuple[str, int]:
    """n digits: half of them ones, then random ones; a quarter of them has to go."""
    half = (n + 1) // 2
    return "1" * half + "".join(rng.choices("123456789", k=n - half)), (n + 3) // 4


def valid(number: str, k: int) -> bool:
    return 1 <= k <= len(number) and (number == "0" or number[0] != "0")
