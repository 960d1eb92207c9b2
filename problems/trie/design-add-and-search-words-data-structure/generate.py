"""Short words of few letters; the largest asks for rare words of one length, many with dots."""

import random

LARGEST = 10_000


def generate(rng: random.Random, size: int) -> list[tuple[str, tuple[str, ...]]]:
    calls: list[tuple[str, tuple[str, ...]]] = [("WordDictionary", ())]
    if size == LARGEST:
        half = (size - 1) // 2
        calls += [("add_word", (word(rng, "abcdefgh", 9, 9),)) for _ in range(half)]
        for _ in range(size - 1 - half):
            pattern = word(rng, "abcdefgh", 9, 9)
            calls.append(("search", (dotted(rng, pattern),)))
        return calls
    while len(calls) < size:
        if rng.random() < 0.5:
            calls.append(("add_word", (word(rng, "ab", 1, 3),)))
        else:
            calls.append(("search", (dotted(rng, word(rng, "ab", 1, 4)),)))
    return calls


def word(rng: random.Random, letters: str, shortest: int, longest: int) -> str:
    return "".join(rng.choices(letters, k=rng.randint(shortest, longest)))


def dotted(rng: random.Random, pattern: str) -> str:
    """Put up to two dots into a word."""
    places = [rng.randrange(len(pattern)) for _ in range(rng.randint(0, 2))]
    return "".join("." if i in places else letter for i, letter in enumerate(pattern))
