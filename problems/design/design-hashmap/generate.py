"""Random calls on few keys that share remainders; the largest fills the map, then asks."""

import random

LARGEST = 10_000
KEYS = (0, 1, 2, 7, 1000, 1007, 1009, 1016, 2000, 2018, 2025, 999_999, 1_000_000)

Call = tuple[str, tuple[int, ...]]


def generate(rng: random.Random, size: int) -> list[Call]:
    if size == LARGEST:
        return exact(rng, size)
    calls: list[Call] = [("MyHashMap", ())]
    keys = rng.sample(KEYS, min(len(KEYS), size // 2 + 2))
    for _ in range(3 * size + 2):
        name = rng.choice(["put", "put", "remove", "get", "get"])
        value = (rng.choice([0, 0, 1, 2, 3]),) if name == "put" else ()
        calls.append((name, (rng.choice(keys), *value)))
    return calls


def exact(rng: random.Random, n: int) -> list[Call]:
    """n calls: the first half puts different keys, the second half asks for some."""
    keys = rng.sample(range(1_000_001), n // 2 + 1)
    calls: list[Call] = [("MyHashMap", ())]
    calls += [("put", (key, rng.randint(0, 1_000_000))) for key in keys]
    return calls + [("get", (rng.choice(keys),)) for _ in range(n // 2)]
