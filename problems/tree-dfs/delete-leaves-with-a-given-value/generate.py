"""Random trees of few values, so that many leaves go; the largest has a long line of the target."""

import random

LARGEST = 3_000


def generate(rng: random.Random, size: int) -> tuple[list[int | None], int]:
    size = max(1, size)
    target = rng.randint(1, 2)
    if size == LARGEST:
        values = [target] * 2_900 + [rng.randint(1, 2) for _ in range(100)]
        return random_tree(rng, values, line=2_000), target
    values = [rng.choice((target, target, 1, 2, 3)) for _ in range(size)]
    return random_tree(rng, values, rng.randint(1, 4), rng.choice((0, 0.3, 0.6))), target


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


def exact(rng: random.Random, n: int) -> tuple[list[int | None], int]:
    """n nodes in a random bushy tree, half of them with the target."""
    return random_tree(rng, [rng.randint(1, 2) for _ in range(n)]), 1


def valid(root: list[int | None], target: int) -> bool:
    """Tell whether it is a tree with a root and positive values."""
    values = [value for value in [*root, target] if value is not None]
    return bool(root) and is_tree(root) and min(values) > 0


def is_tree(root: list[int | None]) -> bool:
    """Tell whether each entry has a parent."""
    places = 1
    for value in root:
        if places == 0:
            return False
        places += -1 if value is None else 1
    return True
