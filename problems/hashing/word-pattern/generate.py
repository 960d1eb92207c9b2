"""Random patterns with sentences that follow them, or nearly."""

import random
from string import ascii_lowercase

LARGEST = 300


def generate(rng: random.Random, size: int) -> tuple[str, str]:
    size = max(size, 1)
    if size > 20:
        return exact(rng, 10 * size)
    letters = rng.choice(("ab", "abc", "abcd"))
    pattern = rng.choices(letters, k=size)
    pool = rng.choice((["a", "b", "c", "d", "e"], ["x", "xx", "y", "dog", "dogs"]))
    names = dict(zip(letters, rng.sample(pool, len(letters)), strict=True))
    words = [names[letter] for letter in pattern]
    kind = rng.random()
    if kind < 0.3:
        words[rng.randrange(size)] = rng.choice(pool)
    elif kind < 0.45:
        words = rng.choices(pool[:3], k=size)
    elif kind < 0.55:
        words.append(rng.choice(words))
    elif kind < 0.65 and size > 1:
        words.pop()
    return "".join(pattern), " ".join(words)


def exact(rng: random.Random, n: int) -> tuple[str, str]:
    """A sentence of about n characters, ten for each word with its space."""
    count = max(n // 10, 1)
    names = {
        letter: letter + "".join(rng.choices(ascii_lowercase, k=8)) for letter in ascii_lowercase
    }
    pattern = rng.choices(ascii_lowercase, k=count)
    return "".join(pattern), " ".join(names[letter] for letter in pattern)


def valid(pattern: str, sentence: str) -> bool:
    return pattern != "" and all(word != "" for word in sentence.split(" "))
