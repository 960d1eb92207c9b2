"""Random sets and gets on few keys; the largest fills one key, then asks about its past."""

import random

LARGEST = 100_000

Call = tuple[str, tuple[str | int, ...]]


def generate(rng: random.Random, size: int) -> list[Call]:
    if size == LARGEST:
        return exact(rng, size - 1)
    calls: list[Call] = [("TimeMap", ())]
    now = 0
    while len(calls) < max(2 * size, 3):
        key = rng.choice("ab")
        if rng.random() < 0.5:
            now += rng.randint(1, 3)
            calls.append(("set", (key, rng.choice("xyz"), now)))
        else:
            calls.append(("get", (key, rng.randint(1, now + 2))))
    return calls


def exact(rng: random.Random, n: int) -> list[Call]:
    """n calls: the first half sets values of one key, the second half asks about its past."""
    calls: list[Call] = [("TimeMap", ())]
    times = sorted(rng.sample(range(1, 10_000_000), n // 2))
    calls += [("set", ("key", str(time), time)) for time in times]
    while len(calls) <= n:
        calls.append(("get", ("key", rng.randint(1, 10_000_000))))
    return calls
