"""Short words of few letters; the largest searches rare words of one length, many with dots."""

import random

LARGEST = 10_000

Call = tuple[str, tuple[str, ...]]


def generate(rng: random.Random, size: int) -> list[Call]:
    if size == LARGEST:
        return exact(rng, size - 1)
    calls: list[Call] = [("WordDictionary", ())]
    while len(calls) < 2 * size + 2:
        if rng.random() < 0.5:
            calls.append(("add_word", (word(rng, "ab", 1, 3),)))
        else:
            calls.append(("search", (dotted(rng, word(rng, "ab", 1, 4)),)))
    return calls


def exact(rng: random.Random, n: int) -> list[Call]:
    """n calls: the first half adds words, the second half searches for patterns."""
    letters = "".join(rng.choices("abcdefgh", k=9 * n))
    words = [letters[9 * place : 9 * place + 9] for place in range(n)]
    calls: list[Call] = [("WordDictionary", ())]
    calls += [("add_word", (each,)) for each in words[: n // 2]]
    calls += [("search", (dotted(rng, each),)) for each in words[n // 2 :]]
    return calls


def word(rng: random.Random, letters: str, shortest: int, longest: int) -> str:
    return "".join(rng.choices(letters, k=rng.randint(shortest, longest)))


def dotted(rng: random.Random, pattern: str) -> str:
    """Put up to two dots into a word."""
    places = [rng.randrange(len(pattern)) for _ in range(rng.randint(0, 2))]
    return "".join("." if i in places else letter for i, letter in enumerate(pattern))
