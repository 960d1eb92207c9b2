"""Short strings over two or three letters; long ones in which one anagram is hidden."""

import random
import string

LARGEST = 30_000


def generate(rng: random.Random, size: int) -> tuple[str, str]:
    size = max(size, 1)
    if size > 12:
        return exact(rng, size)
    letters = rng.choice(("a", "ab", "aab", "abc"))
    word = rng.choices(letters, k=rng.randint(1, min(4, size + 1)))
    return "".join(rng.choices(letters, k=size)), "".join(word)


def exact(rng: random.Random, n: int) -> tuple[str, str]:
    """A string of n letters, and a word half as long that is shuffled out of its middle."""
    letters = rng.choices(string.ascii_lowercase, k=n)
    word = letters[n // 4 : n // 4 + max(1, n // 2)]
    rng.shuffle(word)
    return "".join(letters), "".join(word)
