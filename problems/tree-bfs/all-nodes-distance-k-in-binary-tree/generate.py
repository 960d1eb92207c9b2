"""Random trees, a node of them and a small distance; the largest is half a line."""

import random

LARGEST = 500


def generate(rng: random.Random, size: int) -> tuple[list[int | None], int, int]:
    size = max(1, size)
    values = rng.sample(range(501 if size == LARGEST else 2 * size), size)
    if size == LARGEST:
        return random_tree(rng, values, line=250), values[100], 150
    root = random_tree(rng, values, rng.randint(1, 3), rng.choice((0, 0.3, 0.6)))
    return root, rng.choice(values), rng.choice((0, 1, 1, 2, 2, 3, 3, 4))


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


def exact(rng: random.Random, n: int) -> tuple[list[int | None], int, int]:
    """n nodes in a random bushy tree, of which one of the last is the target."""
    values = rng.sample(range(2 * n), n)
    return random_tree(rng, values), values[-1], 1_000


def valid(root: list[int | None], target: int, k: int) -> bool:
    """Tell whether it is a tree of different values with the target in it."""
    values = [value for value in root if value is not None]
    return target in values and len(set(values)) == len(values) and k >= 0 and is_tree(root)


def is_tree(root: list[int | None]) -> bool:
    """Tell whether each entry has a parent."""
    places = 1
    for value in root:
        if places == 0:
            return False
        places += -1 if value is None else 1
    return True
