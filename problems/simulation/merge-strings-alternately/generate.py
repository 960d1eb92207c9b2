"""Two random strings, of equal length or not."""

import random
from string import ascii_lowercase

LARGEST = 100


def generate(rng: random.Random, size: int) -> tuple[str, str]:
    size = max(size, 1)
    if size > 20:
        return exact(rng, 2 * size)
    lengths = [rng.randint(1, size), rng.randint(1, size)]
    if rng.random() < 0.3:
        lengths[1] = lengths[0]
    first, second = ("".join(rng.choices(ascii_lowercase[:5], k=length)) for length in lengths)
    return first, second


def exact(rng: random.Random, n: int) -> tuple[str, str]:
    """Two strings of n / 2 letters each."""
    half = max(n // 2, 1)
    letters = "".join(rng.choices(ascii_lowercase, k=2 * half))
    return letters[:half], letters[half:]
