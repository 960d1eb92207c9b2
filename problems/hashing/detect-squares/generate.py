"""Adds and counts on a small grid, so that squares and repeated points are common."""

import random

LARGEST = 3_000
Call = tuple[str, tuple[list[int], ...]]


def generate(rng: random.Random, size: int) -> list[Call]:
    if size <= 100:
        side = rng.choice((1, 1, 2))
        names = rng.choices(["add", "count"], weights=[3, 1], k=max(size * 3 - 2, 1))
    else:
        side = 60
        names = ["add"] * (size // 2) + ["count"] * (size - size // 2 - 1)
    start_x, start_y = rng.randint(0, 1000 - side), rng.randint(0, 1000 - side)
    calls: list[Call] = [("DetectSquares", ())]
    for name in names:
        point = [start_x + rng.randint(0, side), start_y + rng.randint(0, side)]
        calls.append((name, (point,)))
    return calls


def exact(rng: random.Random, n: int) -> list[Call]:
    """n calls on a grid of 8 by 8 points, an add and a count in turn."""
    calls: list[Call] = [("DetectSquares", ())]
    for number in range(n):
        point = [rng.randint(0, 7), rng.randint(0, 7)]
        calls.append(("count" if number % 2 else "add", (point,)))
    return calls
