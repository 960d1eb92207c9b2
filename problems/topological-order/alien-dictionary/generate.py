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
