"""Random calls on few values, at times with many draws; the largest draws from a large set."""

import random

LARGEST = 100_000

Call = tuple[str, tuple[int, ...]]


def generate(rng: random.Random, size: int) -> list[Call]:
    if size == LARGEST:
        return exact(rng, size)
    calls: list[Call] = [("RandomizedSet", ())]
    items: set[int] = set()
    for _ in range(3 * size + 2):
        value = rng.randint(-2, 3)
        if items and rng.random() < 0.3:
            calls.append(("get_random", ()))
        elif rng.random() < 0.55:
            calls.append(("insert", (value,)))
            items.add(value)
        else:
            calls.append(("remove", (value,)))
            items.discard(value)
    return calls + [("get_random", ())] * (rng.choice([1, 60]) if items else 0)


def exact(rng: random.Random, n: int) -> list[Call]:
    """n calls: insertions at first, then draws with a removal now and then."""
    calls: list[Call] = [("RandomizedSet", ())]
    calls += [("insert", (value,)) for value in range(n // 2)]
    calls += [
        ("remove", (place,)) if place % 10 == 9 and place < n // 2 else ("get_random", ())
        for place in range(n - n // 2)
    ]
    return calls


def valid(calls: list[Call]) -> bool:
    items: set[int] = set()
    for name, arguments in calls:
        if name == "insert":
            items.update(arguments)
        elif name == "remove":
            items.difference_update(arguments)
        elif name == "get_random" and not items:
            return False
    return True
