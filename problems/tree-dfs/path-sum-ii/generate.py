"""Random trees of few values, so that several paths fit; the largest begins with a line."""

import random

LARGEST = 5_000


def generate(rng: random.Random, size: int) -> tuple[list[int | None], int]:
    if size <= 1 and rng.random() < 0.3:
        return [], 0
    size = max(1, size)
    if size == LARGEST:
        values = [rng.randint(-2, 2) for _ in range(size)]
        return random_tree(rng, values, line=1_000), sum(values[:1_000])
    lowest = rng.choice((-1, 0, 1))
    values = [rng.randint(lowest, rng.choice((1, 2))) for _ in range(size)]
    root = random_tree(rng, values, rng.randint(1, 2), rng.choice((0, 0.2, 0.5)))
    return root, rng.randint(-1, 5)


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
    """n nodes in a random bushy tree, and a target that few paths make."""
    return random_tree(rng, [rng.randint(-99, 99) for _ in range(n)]), 50


def valid(root: list[int | None], target: int) -> bool:
    """Tell whether it is a tree."""
    return is_tree(root) and abs(target) <= 1_000


def is_tree(root: list[int | None]) -> bool:
    """Tell whether each entry has a parent."""
    places = 1
    for value in root:
        if places == 0:
            return False
        places += -1 if value is None else 1
    return True
