"""Words of few letters in a random alphabet, sorted or nearly; n is the number of all letters."""

import random
from string import ascii_lowercase

LARGEST = 2_000
LONGEST = 20


def generate(rng: random.Random, size: int) -> tuple[list[str], str]:
    if size > 12:
        return exact(rng, size)
    size = max(1, size)
    order = "".join(rng.sample(ascii_lowercase, 26))
    letters = rng.sample(ascii_lowercase, 3)
    words = [
        "".join(rng.choices(letters, k=rng.randint(1, 3))) for _ in range(1 + rng.randrange(size))
    ]
    if rng.random() < 0.8:
        words.sort(key=lambda word: [order.index(letter) for letter in word])
    if rng.random() < 0.5:
        place = rng.randrange(len(words))
        words[place] = words[rng.randrange(len(words))] + rng.choice(["", *letters])
    return words, order


def exact(rng: random.Random, n: int) -> tuple[list[str], str]:
    """n letters in words of at most twenty, all sorted, alike up to their last letters."""
    order = "".join(rng.sample(ascii_lowercase, 26))
    start = "".join(rng.choices(ascii_lowercase, k=LONGEST - 2))
    count = max(1, n // LONGEST)
    ends = sorted(rng.randrange(26 * 26) for _ in range(count))
    words = [start + order[end // 26] + order[end % 26] for end in ends]
    return words, order


def valid(words: list[str], order: str) -> bool:
    return bool(words) and all(words) and sorted(order) == list(ascii_lowercase)
