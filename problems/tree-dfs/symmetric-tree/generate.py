"""Mirrored trees, some of them with a value changed, a leaf moved or a side repeated instead."""

import random

LARGEST = 1_000


def generate(rng: random.Random, size: int) -> tuple[list[int | None]]:
    if size == LARGEST:
        return (mirrored_tree(rng, 499, 9),)
    reach = rng.randint(0, 2)
    root = mirrored_tree(rng, rng.randint(1, 4) if size > 1 else 0, reach)
    change = rng.choice(("none", "value", "drop", "any"))
    if change == "value":
        root[rng.choice([i for i, value in enumerate(root) if value is not None])] = rng.randint(
            0, 2
        )
    elif change == "drop" and len(root) > 1:
        root.pop()
        while root[-1] is None:
            root.pop()
    elif change == "any":
        values = [rng.randint(0, reach) for _ in range(max(1, size))]
        return (random_tree(rng, values, 1, rng.choice((0, 0.3))),)
    return (root,)


def mirrored_tree(rng: random.Random, half: int, reach: int) -> list[int | None]:
    """Write a mirrored tree with ``half`` nodes on each side, level by level."""
    level_order: list[int | None] = [rng.randint(0, reach)]
    width = 1
    left = half
    while left > 0:
        side: list[int | None] = []
        for _ in range(width):
            is_there = left > 0 and rng.random() < 0.7
            side.append(rng.randint(0, reach) if is_there else None)
            left -= is_there
        if all(value is None for value in side):
            side[rng.randrange(width)] = rng.randint(0, reach)
            left -= 1
        level_order += side + side[::-1]
        width = 2 * sum(value is not None for value in side)
    while level_order[-1] is None:
        level_order.pop()
    return level_order


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
    """A mirrored tree of about n nodes."""
    return (mirrored_tree(rng, n // 2, 100),)


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
