"""Random calls on few keys that share remainders; the largest fills the set, then asks."""

import random

LARGEST = 10_000
KEYS = (0, 1, 2, 7, 1000, 1007, 1009, 1016, 2000, 2018, 2025, 999_999, 1_000_000)

Call = tuple[str, tuple[int, ...]]


def generate(rng: random.Random, size: int) -> list[Call]:
    if size == LARGEST:
        return exact(rng, size)
    calls: list[Call] = [("MyHashSet", ())]
    keys = rng.sample(KEYS, min(len(KEYS), size // 2 + 2))
    for _ in range(3 * size + 2):
        name = rng.choice(["add", "add", "remove", "contains", "contains"])
        calls.append((name, (rng.choice(keys),)))
    return calls


def exact(rng: random.Random, n: int) -> list[Call]:
    """n calls: the first half adds different keys, the second half asks for some."""
    keys = rng.sample(range(1_000_001), n // 2 + 1)
    calls: list[Call] = [("MyHashSet", ())]
    calls += [("add", (key,)) for key in keys]
    return calls + [("contains", (rng.choice(keys),)) for _ in range(n // 2)]
