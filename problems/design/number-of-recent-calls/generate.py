"""Ascending times, with steps of about a third of the window; the largest has small steps."""

import random

LARGEST = 10_000

Call = tuple[str, tuple[int, ...]]


def generate(rng: random.Random, size: int) -> list[Call]:
    if size == LARGEST:
        return exact(rng, size)
    calls: list[Call] = [("RecentCounter", ())]
    time = rng.randint(1, 10)
    for _ in range(size + 1):
        calls.append(("ping", (time,)))
        time += rng.choice([1, 500, 1000, 1500, 2999, 3000, 3001, 9000])
    return calls


def exact(rng: random.Random, n: int) -> list[Call]:
    """n requests, a few milliseconds apart."""
    calls: list[Call] = [("RecentCounter", ())]
    time = 1
    for _ in range(n):
        calls.append(("ping", (time,)))
        time += rng.randint(1, 4)
    return calls


def valid(calls: list[Call]) -> bool:
    times = [arguments[0] for name, arguments in calls if name == "ping"]
    return times == sorted(set(times)) and all(time >= 1 for time in times)
