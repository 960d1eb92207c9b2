"""Random puts and gets on few keys and a small capacity; the largest input fills a large cache."""

import random

LARGEST = 100_000


def generate(rng: random.Random, size: int) -> list[tuple[str, tuple[int, ...]]]:
    if size == LARGEST:
        capacity = 1_000
        calls: list[tuple[str, tuple[int, ...]]] = [("LRUCache", (capacity,))]
        calls += [("put", (key, key)) for key in range(capacity)]
        while len(calls) < size:
            if len(calls) % 100:
                calls.append(("get", (rng.randrange(capacity),)))
            else:
                key = capacity + len(calls) // 100
                calls.append(("put", (key, key)))
        return calls
    keys = rng.randint(2, 5)
    calls = [("LRUCache", (rng.randint(1, 3),))]
    while len(calls) < size:
        if rng.random() < 0.5:
            calls.append(("put", (rng.randrange(keys), rng.randrange(10))))
        else:
            calls.append(("get", (rng.randrange(keys),)))
    return calls
