"""Short words from two letters, inserted and asked for; the largest asks for rare beginnings."""

import random

LARGEST = 30_000


def generate(rng: random.Random, size: int) -> list[tuple[str, tuple[str, ...]]]:
    calls: list[tuple[str, tuple[str, ...]]] = [("Trie", ())]
    if size == LARGEST:
        half = (size - 1) // 2
        calls += [("insert", (word(rng, "abcdefgh", 6, 9),)) for _ in range(half)]
        calls += [("starts_with", (word(rng, "abcdefgh", 6, 9),)) for _ in range(size - 1 - half)]
        return calls
    while len(calls) < size:
        method = rng.choice(["insert", "insert", "search", "starts_with"])
        calls.append((method, (word(rng, "ab", 1, 3),)))
    return calls


def word(rng: random.Random, letters: str, shortest: int, longest: int) -> str:
    return "".join(rng.choices(letters, k=rng.randint(shortest, longest)))
