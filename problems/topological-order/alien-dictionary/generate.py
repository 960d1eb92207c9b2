"""Words sorted by a hidden alphabet, some lists spoiled; the largest share a long beginning."""

import random
from string import ascii_lowercase

LARGEST = 100  # words


def generate(rng: random.Random, size: int) -> tuple[list[str]]:
    count = max(1, size)
    if count <= 20:
        letters, longest, shared = "abcde"[: rng.randint(1, 5)], 3, ""
    else:
        letters, longest, shared = ascii_lowercase, 8, "lanternships"
    words = [
        shared + "".join(rng.choices(letters, k=rng.randint(1, longest))) for _ in range(count)
    ]
    alphabet = "".join(rng.sample(ascii_lowercase, 26))
    words.sort(key=lambda word: [alphabet.index(letter) for letter in word])
    if size < LARGEST and rng.random() < 0.3:
        first, second = rng.randrange(count), rng.randrange(count)
        words[first], words[second] = words[second], words[first]
    return (words,)


def exact(rng: random.Random, n: int) -> tuple[list[str]]:
    """A list of n words of eight letters each, sorted by a hidden alphabet."""
    alphabet = "".join(rng.sample(ascii_lowercase, 26))
    hidden = str.maketrans(ascii_lowercase, alphabet)
    letters = "".join(rng.choices(ascii_lowercase, k=8 * n))
    words = sorted(letters[start : start + 8] for start in range(0, 8 * n, 8))
    return ([word.translate(hidden) for word in words],)


def valid(words: list[str]) -> bool:
    """Say whether there are words, none of them empty, all of small letters."""
    return len(words) > 0 and all(word.isalpha() and word.islower() for word in words)
