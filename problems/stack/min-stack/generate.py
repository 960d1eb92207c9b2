"""Random pushes, pops and questions, with few different values so that minima repeat."""

import random

LARGEST = 30_000
Call = tuple[str, tuple[int, ...]]


def generate(rng: random.Random, size: int) -> list[Call]:
    if size == LARGEST:
        return exact(rng, size - 1)
    calls: list[Call] = [("MinStack", ())]
    height = 0
    while len(calls) < 3 * size:
        method = rng.choice(["push", "push", "pop", "top", "get_min"]) if height else "push"
        if method == "push":
            calls.append((method, (rng.randint(-3, 3),)))
            height += 1
        else:
            calls.append((method, ()))
            height -= method == "pop"
    return calls


def exact(rng: random.Random, n: int) -> list[Call]:
    """n calls: pushes of descending values, then only get_min."""
    half = n // 2
    pushes: list[Call] = [("push", (half - value,)) for value in range(half)]
    return [("MinStack", ()), *pushes, *[("get_min", ())] * (n - half)]
