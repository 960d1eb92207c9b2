"""Random calls; pop and peek only where the queue holds something."""

import random

LARGEST = 100
Call = tuple[str, tuple[int, ...]]


def generate(rng: random.Random, size: int) -> list[Call]:
    if size == LARGEST:
        return exact(rng, size - 1)
    calls: list[Call] = [("MyQueue", ())]
    held = 0
    while len(calls) < 3 * size:
        method = rng.choice(["push", "push", "pop", "peek", "empty"])
        if not held and method in ("pop", "peek"):
            method = "push"
        held += (method == "push") - (method == "pop")
        calls.append((method, (rng.randint(1, 9),) if method == "push" else ()))
    return calls


def exact(rng: random.Random, n: int) -> list[Call]:
    """n calls: pushes first, then pops."""
    pushes: list[Call] = [("push", (rng.randint(1, 9),)) for _ in range((n + 1) // 2)]
    return [("MyQueue", ()), *pushes, *[("pop", ())] * (n // 2)]
