"""Calls at times that stand still or jump by about the window; the largest has many hits."""

import random

LARGEST = 300

Call = tuple[str, tuple[int, ...]]


def generate(rng: random.Random, size: int) -> list[Call]:
    if size == LARGEST:
        return exact(rng, size)
    calls: list[Call] = [("HitCounter", ())]
    time = rng.randint(1, 5)
    for _ in range(3 * size + 3):
        calls.append((rng.choice(["hit", "hit", "get_hits"]), (time,)))
        time += rng.choice([0, 0, 1, 1, 100, 149, 150, 299, 300])
    return [*calls, ("get_hits", (time,))]


def exact(rng: random.Random, n: int) -> list[Call]:
    """n calls, two hits and a question about each second."""
    calls: list[Call] = [("HitCounter", ())]
    for place in range(n):
        calls.append(("get_hits" if place % 3 == 2 else "hit", (1 + place // 3,)))
    return calls


def valid(calls: list[Call]) -> bool:
    times = [arguments[0] for _, arguments in calls[1:]]
    return times == sorted(times) and all(time >= 1 for time in times)
