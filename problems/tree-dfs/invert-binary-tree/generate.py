"""Random trees in level order: thin ones, bushy ones, full ones."""

import random

LARGEST = 100


def generate(rng: random.Random, size: int) -> tuple[list[int | None]]:
    if size == 0 or (size == 1 and rng.random() < 0.4):
        return ([],)
    chance = rng.choice([0.7, 0.9, 1.0] if size > 300 else [0.2, 0.5, 0.8, 1.0])
    level_order: list[int | None] = [rng.randint(-3, 3)]
    nodes = waiting = 1  # waiting: nodes whose two children are still to be written
    while nodes < size:
        waiting -= 1
        for _ in range(2):
            if nodes < size and rng.random() < chance:
                level_order.append(rng.randint(-3, 3))
                nodes, waiting = nodes + 1, waiting + 1
            else:
                level_order.append(None)
        if not waiting and nodes < size:
            level_order[rng.choice([-1, -2])] = rng.randint(-3, 3)
            nodes, waiting = nodes + 1, 1
    return (level_order,)


def exact(rng: random.Random, n: int) -> tuple[list[int | None]]:
    """n nodes in a full tree."""
    return ([rng.randint(-100, 100) for _ in range(n)],)


def valid(root: list[int | None]) -> bool:
    """Tell whether each entry has a parent."""
    places = 1
    for value in root:
        if places == 0:
            return False
        places += -1 if value is None else 1
    return True
