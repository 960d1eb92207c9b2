"""Random calls on a queue with little room; the largest keeps a large queue full and moving."""

import random

LARGEST = 3_000
ASKED = ("front", "rear", "is_empty", "is_full")

Call = tuple[str, tuple[int, ...]]


def generate(rng: random.Random, size: int) -> list[Call]:
    if size == LARGEST:
        return exact(rng, size)
    calls: list[Call] = [("MyCircularQueue", (rng.randint(1, 3),))]
    for _ in range(3 * size + 3):
        name = rng.choice(["enqueue", "enqueue", "enqueue", "dequeue", "dequeue", *ASKED])
        calls.append((name, (rng.randint(0, 9),) if name == "enqueue" else ()))
    return calls


def exact(rng: random.Random, n: int) -> list[Call]:
    """n calls on a queue that is full after a third of them."""
    room = max(1, min(1_000, n // 3))
    calls: list[Call] = [("MyCircularQueue", (room,))]
    calls += [("enqueue", (rng.randint(0, 1_000),)) for _ in range(room)]
    while len(calls) < n:
        calls += [("dequeue", ()), ("enqueue", (rng.randint(0, 1_000),)), ("rear", ())]
    return calls[: n + 1]
