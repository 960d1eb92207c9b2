"""Random trees with holes, thin and bushy; the largest has 6,000 nodes."""

import random

LARGEST = 6_000


def generate(rng: random.Random, size: int) -> tuple[list[int | None]]:
    if size == LARGEST:
        return exact(rng, size)
    if size == 0 or rng.random() < 0.05:
        return ([],)
    chance = rng.choice([0.5, 0.7, 0.9])
    level_order: list[int | None] = [rng.randint(-9, 9)]
    nodes = waiting = 1
    while nodes < 3 * size + 3 and waiting:
        waiting -= 1
        for _ in range(2):
            there = rng.random() < chance
            level_order.append(rng.randint(-9, 9) if there else None)
            nodes, waiting = nodes + there, waiting + there
    while level_order[-1] is None:
        level_order.pop()
    return (level_order,)


def exact(rng: random.Random, n: int) -> tuple[list[int | None]]:
    """n nodes in a tree that is full but for its last level."""
    return ([rng.randint(-100, 100) for _ in range(n)],)


def valid(root: list[int | None]) -> bool:
    places = 1
    for value in root:
        if places == 0:
            return False
        places += -1 if value is None else 1
    return not root or root[-1] is not None
