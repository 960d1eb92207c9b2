"""Random puts and gets on few keys and a small capacity; the largest input evicts all the time."""

import random

LARGEST = 40_000

Call = tuple[str, tuple[int, ...]]


def generate(rng: random.Random, size: int) -> list[Call]:
    if size == LARGEST:
        return exact(rng, size)
    keys = rng.randint(2, 5)
    calls: list[Call] = [("LFUCache", (rng.randint(1, 3),))]
    for _ in range(6 * size + 4):
        if rng.random() < 0.5:
            calls.append(("put", (rng.randrange(keys), rng.randrange(10))))
        else:
            calls.append(("get", (rng.randrange(keys),)))
    return calls


def exact(rng: random.Random, n: int) -> list[Call]:
    """n calls on a cache that is full after a quarter of them; half of the others evict."""
    capacity = max(1, min(10_000, n // 4))
    calls: list[Call] = [("LFUCache", (capacity,))]
    calls += [("put", (key, key)) for key in range(capacity)]
    for turn in range(n - capacity):
        if turn % 2:
            calls.append(("get", (rng.randrange(capacity),)))
        else:
            calls.append(("put", (capacity + turn, turn)))
    return calls
