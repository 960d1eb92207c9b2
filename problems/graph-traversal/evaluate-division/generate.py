"""Equations between few names, all of which agree with hidden values; queries of every kind."""

import random

LARGEST = 20  # equations and queries
WORTH = (0.5, 1.0, 2.0, 4.0, 5.0)
Arguments = tuple[list[list[str]], list[float], list[list[str]]]


def generate(rng: random.Random, size: int) -> Arguments:
    if size >= LARGEST:
        return chain(rng, LARGEST)
    names = rng.sample(
        ["a", "b", "c", "d", "e1", "x9", "ab", "cd"], rng.randint(2, min(8, size + 2))
    )
    worth = {name: rng.choice(WORTH) for name in names}
    equations = [rng.sample(names, 2) for _ in range(rng.randint(1, max(1, size)))]
    values = [worth[top] / worth[bottom] for top, bottom in equations]
    asked = [*names, "zz"]
    queries = [rng.choices(asked, k=2) for _ in range(rng.randint(1, size + 2))]
    return equations, values, queries


def chain(rng: random.Random, count: int) -> Arguments:
    names = [f"n{place}" for place in range(count + 1)]
    equations = [[names[place], names[place + 1]] for place in range(count)]
    values = [2.0 if place % 2 else 0.5 for place in range(count)]
    order = list(range(count))
    rng.shuffle(order)
    queries = [rng.sample([names[0], names[-1]], 2) for _ in range(20)]
    return [equations[place] for place in order], [values[place] for place in order], queries


def exact(rng: random.Random, n: int) -> Arguments:
    """A chain of n equations, and 20 queries from one end to the other."""
    return chain(rng, n)


def valid(equations: list[list[str]], values: list[float], queries: list[list[str]]) -> bool:
    """Say whether the equations do not contradict each other, and all names keep the limits."""
    pairs = [*equations, *queries]
    if not equations or not queries or len(equations) != len(values):
        return False
    if any(len(pair) != 2 or not all(1 <= len(name) <= 5 for name in pair) for pair in pairs):
        return False
    if any(not 0 < value <= 20 for value in values):
        return False
    worth: dict[str, float] = {}
    for start, _ in equations:
        worth.setdefault(start, 1.0)
        for _ in equations:
            for (top, bottom), value in zip(equations, values, strict=True):
                if top in worth:
                    worth.setdefault(bottom, worth[top] / value)
                elif bottom in worth:
                    worth[top] = worth[bottom] * value
    return all(
        abs(worth[top] / worth[bottom] - value) < 1e-9
        for (top, bottom), value in zip(equations, values, strict=True)
    )
