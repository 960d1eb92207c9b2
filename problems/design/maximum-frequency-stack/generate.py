"""Pushes of few values and pops in between; the largest pushes all values, then pops them."""

import random

LARGEST = 20_000

Call = tuple[str, tuple[int, ...]]


def generate(rng: random.Random, size: int) -> list[Call]:
    if size == LARGEST:
        return exact(rng, size)
    calls: list[Call] = [("FreqStack", ())]
    there = 0
    for _ in range(3 * size + 2):
        if there and rng.random() < 0.35:
            calls.append(("pop", ()))
            there -= 1
        else:
            calls.append(("push", (rng.randint(0, 3),)))
            there += 1
    return calls + [("pop", ())] * there


def exact(rng: random.Random, n: int) -> list[Call]:
    """n calls: pushes of about n / 8 values, then as many pops."""
    calls: list[Call] = [("FreqStack", ())]
    calls += [("push", (rng.randrange(n // 8 + 1),)) for _ in range(n // 2)]
    return calls + [("pop", ())] * (n // 2)


def valid(calls: list[Call]) -> bool:
    there = 0
    for name, _ in calls[1:]:
        there += 1 if name == "push" else -1
        if there < 0:
            return False
    return True
