"""Random puts and gets on few keys and a small capacity; the largest input fills a large cache."""

import random

LARGEST = 100_000
Calls = list[tuple[str, tuple[int, ...]]]


def generate(rng: random.Random, size: int) -> Calls:
    if size == LARGEST:
        return filled(rng, size, 1_000)
    count = 6 * size if size <= 12 else size
    keys = rng.randint(2, 5)
    calls: Calls = [("LRUCache", (rng.randint(1, 3),))]
    while len(calls) < count:
        if rng.random() < 0.5:
            calls.append(("put", (rng.randrange(keys), rng.randrange(10))))
        else:
            calls.append(("get", (rng.randrange(keys),)))
    return calls


def exact(rng: random.Random, n: int) -> Calls:
    """n calls on a cache that is full after half of them."""
    return filled(rng, n, max(1, n // 2))


def filled(rng: random.Random, count: int, capacity: int) -> Calls:
    """Fill the cache, then read it at random, with a new key now and then."""
    calls: Calls = [("LRUCache", (capacity,))]
    calls += [("put", (key, key)) for key in range(capacity)]
    while len(calls) < count:
        if len(calls) % 100:
            calls.append(("get", (rng.randrange(capacity),)))
        else:
            key = capacity + len(calls) // 100
            calls.append(("put", (key, key)))
    return calls[:count]
