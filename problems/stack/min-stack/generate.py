"""Random pushes, pops and questions, with few different values so that minima repeat."""

import random

LARGEST = 30_000


def generate(rng: random.Random, size: int) -> list[tuple[str, tuple[int, ...]]]:
    calls: list[tuple[str, tuple[int, ...]]] = [("MinStack", ())]
    if size == LARGEST:
        half = (size - 1) // 2
        calls += [("push", (half - value,)) for value in range(half)]
        calls += [("get_min", ())] * (size - 1 - half)
        return calls
    height = 0
    while len(calls) < size:
        method = rng.choice(["push", "push", "pop", "top", "get_min"]) if height else "push"
        if method == "push":
            calls.append((method, (rng.randint(-3, 3),)))
            height += 1
        else:
            calls.append((method, ()))
            height -= method == "pop"
    return calls
