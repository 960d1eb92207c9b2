"""Random words and widths at which several of them fit on a line."""

import random
from string import ascii_lowercase

LARGEST = 300


def generate(rng: random.Random, size: int) -> tuple[list[str], int]:
    size = max(size, 1)
    if size > 20:
        words = ["".join(rng.choices(ascii_lowercase, k=rng.randint(1, 20))) for _ in range(size)]
        return words, 100
    if rng.random() < 0.3:  # many gaps on a line, and spaces that do not divide evenly
        words = ["".join(rng.choices("ab", k=rng.randint(1, 2))) for _ in range(size + 4)]
        return words, rng.randint(8, 13)
    longest = rng.choice((1, 2, 3, 5))
    count = rng.randint(1, size + 3)
    words = ["".join(rng.choices("abc.", k=rng.randint(1, longest))) for _ in range(count)]
    return words, rng.randint(max(map(len, words)), 3 * longest + 5)


def exact(rng: random.Random, n: int) -> tuple[list[str], int]:
    """About n characters in words of four letters."""
    return ["".join(rng.choices(ascii_lowercase, k=4)) for _ in range(max(n // 4, 1))], 78


def valid(words: list[str], width: int) -> bool:
    return len(words) > 0 and all(0 < len(word) <= width and " " not in word for word in words)
