"""Random calls; pop and top only where something is held."""

import random

LARGEST = 100
Call = tuple[str, tuple[int, ...]]


def generate(rng: random.Random, size: int) -> list[Call]:
    if size == LARGEST:
        return exact(rng, size - 1)
    calls: list[Call] = [("MyStack", ())]
    held = 0
    while len(calls) < 3 * size:
        method = rng.choice(["push", "push", "pop", "top", "empty"])
        if not held and method in ("pop", "top"):
            method = "push"
        held += (method == "push") - (method == "pop")
        calls.append((method, (rng.randint(1, 9),) if method == "push" else ()))
    return calls


def exact(rng: random.Random, n: int) -> list[Call]:
    """n calls, all of them pushes."""
    return [("MyStack", ()), *[("push", (rng.randint(1, 9),)) for _ in range(n)]]
