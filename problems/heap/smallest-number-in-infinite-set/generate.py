"""Random pops and numbers that come back, among them some that were never taken."""

import random

LARGEST = 1_000

Call = tuple[str, tuple[int, ...]]


def generate(rng: random.Random, size: int) -> list[Call]:
    if size > 20:
        return exact(rng, size - 1)
    calls: list[Call] = [("SmallestInfiniteSet", ())]
    pops = rng.choice((0.5, 0.7))
    highest = rng.randint(2, 6)
    for _ in range(3 * max(size, 1)):
        if rng.random() < pops:
            calls.append(("pop_smallest", ()))
        else:
            calls.append(("add_back", (rng.randint(1, highest),)))
    return calls


def exact(rng: random.Random, n: int) -> list[Call]:
    """n calls: pops, then the same numbers back in random order, then pops."""
    third = max(1, n // 3)
    back = list(range(1, third + 1))
    rng.shuffle(back)
    calls: list[Call] = [("SmallestInfiniteSet", ())]
    calls += [("pop_smallest", ()) for _ in range(third)]
    calls += [("add_back", (number,)) for number in back]
    calls += [("pop_smallest", ()) for _ in range(max(0, n - 2 * third))]
    return calls[: n + 1]
