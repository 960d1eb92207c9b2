"""Random sets and gets on few keys; the largest fills one key, then asks about its past."""

import random

LARGEST = 100_000
Call = tuple[str, tuple[str | int, ...]]


def generate(rng: random.Random, size: int) -> list[Call]:
    calls: list[Call] = [("TimeMap", ())]
    if size == LARGEST:
        times = sorted(rng.sample(range(1, 10_000_000), size // 2))
        calls += [("set", ("key", str(time), time)) for time in times]
        while len(calls) < size:
            calls.append(("get", ("key", rng.randint(1, 10_000_000))))
        return calls
    now = 0
    while len(calls) < max(size, 2):
        key = rng.choice("ab")
        if rng.random() < 0.5:
            now += rng.randint(1, 3)
            calls.append(("set", (key, rng.choice("xyz"), now)))
        else:
            calls.append(("get", (key, rng.randint(1, now + 2))))
    return calls
