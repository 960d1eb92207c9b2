"""Short words of two letters, inserted and looked up; the largest looks up rare beginnings."""

import random

LARGEST = 30_000

Call = tuple[str, tuple[str, ...]]


def generate(rng: random.Random, size: int) -> list[Call]:
    if size == LARGEST:
        return exact(rng, size - 1)
    calls: list[Call] = [("Trie", ())]
    while len(calls) < 2 * size + 2:
        method = rng.choice(["insert", "insert", "search", "starts_with"])
        calls.append((method, (word(rng, "ab", 1, 3),)))
    return calls


def exact(rng: random.Random, n: int) -> list[Call]:
    """n calls: the first half inserts words, the second half looks up beginnings."""
    letters = "".join(rng.choices("abcdefgh", k=8 * n))
    words = [letters[8 * place : 8 * place + 8] for place in range(n)]
    calls: list[Call] = [("Trie", ())]
    calls += [("insert", (each,)) for each in words[: n // 2]]
    calls += [("starts_with", (each,)) for each in words[n // 2 :]]
    return calls


def word(rng: random.Random, letters: str, shortest: int, longest: int) -> str:
    return "".join(rng.choices(letters, k=rng.randint(shortest, longest)))
