"""Random search trees, read to the end or not; the largest is a full tree of 60,000 nodes."""

import random

LARGEST = 60_000

Call = tuple[str, tuple[list[int | None], ...]]


def generate(rng: random.Random, size: int) -> list[Call]:
    if size == LARGEST:
        return [("BSTIterator", (full(size),)), *[("next", ())] * size, ("has_next", ())]
    values = rng.sample(range(4 * size + 4), rng.randint(1, size + 1))
    calls: list[Call] = [("BSTIterator", (search_tree(values),))]
    for _ in range(rng.randint(0, len(values))):
        calls += [("has_next", ())] * rng.choice([0, 0, 1, 2])
        calls.append(("next", ()))
    return [*calls, ("has_next", ())]


def exact(rng: random.Random, n: int) -> list[Call]:
    """n values, each returned."""
    return [("BSTIterator", (full(n),)), *[("next", ())] * n]


def full(count: int) -> list[int | None]:
    """A tree of the values from 0 on that is full but for its last level, level by level."""
    order: list[int | None] = [0] * count
    value = 0
    stack: list[int] = []
    place = 0
    while place < count or stack:
        while place < count:
            stack.append(place)
            place = 2 * place + 1
        place = stack.pop()
        order[place] = value
        value += 1
        place = 2 * place + 2
    return order


def search_tree(values: list[int]) -> list[int | None]:
    """The search tree of values that are inserted in this order, level by level."""
    level_order: list[int | None] = []
    waiting = [values]
    while any(waiting):
        part, *waiting = waiting
        level_order.append(part[0] if part else None)
        if part:
            waiting.append([value for value in part if value < part[0]])
            waiting.append([value for value in part if value > part[0]])
    return level_order


def valid(calls: list[Call]) -> bool:
    if not calls[0][1][0]:
        return False
    seen: list[int] = []
    waiting = [(-1, 10**7)]
    for value in calls[0][1][0]:
        if not waiting:
            return False
        low, high = waiting.pop(0)
        if value is not None:
            if not low < value < high:
                return False
            seen.append(value)
            waiting += [(low, value), (value, high)]
    return sum(name == "next" for name, _ in calls) <= len(seen)
