"""Random bushy trees with small values, so that places are shared; the largest has a line above."""

import random

LARGEST = 1_000


def generate(rng: random.Random, size: int) -> tuple[list[int | None]]:
    size = max(1, size)
    if size == LARGEST:
        values = [rng.randint(0, 1_000) for _ in range(size)]
        return (random_tree(rng, values, line=300, holes=0.1),)
    values = [rng.randint(0, rng.choice((2, 9))) for _ in range(size)]
    return (random_tree(rng, values, rng.randint(1, 2), rng.choice((0, 0.2, 0.5))),)


def random_tree(
    rng: random.Random, values: list[int], line: int = 1, holes: float = 0.3
) -> list[int | None]:
    """Write a tree level by level: at the top a line of ``line`` nodes, then with holes."""
    level_order: list[int | None] = [*values[:1]]
    left = rng.choice((0, 0.5, 1))
    for value in values[1:line]:
        level_order += [value, None] if rng.random() < left else [None, value]
    places = 2  # links for which nothing is written yet
    for value in values[line:]:
        while places > 1 and rng.random() < holes:
            level_order.append(None)
            places -= 1
        level_order.append(value)
        places += 1
    while level_order and level_order[-1] is None:
        level_order.pop()
    return level_order


def exact(rng: random.Random, n: int) -> tuple[list[int | None]]:
    """n nodes in a random bushy tree."""
    return (random_tree(rng, [rng.randint(0, 1_000) for _ in range(n)]),)


def valid(root: list[int | None]) -> bool:
    """Tell whether it is a tree with a root."""
    return bool(root) and is_tree(root)


def is_tree(root: list[int | None]) -> bool:
    """Tell whether each entry has a parent."""
    places = 1
    for value in root:
        if places == 0:
            return False
        places += -1 if value is None else 1
    return True
