"""Random trees in which lines turn often, seldom or always; the largest holds a long zigzag."""

import random

LARGEST = 50_000


def generate(rng: random.Random, size: int) -> tuple[list[int | None]]:
    if size == LARGEST:
        return (zigzag_tree(rng, size, line=40_000, turn=1),)
    turn = rng.choice((0.2, 0.8, 1))
    return (zigzag_tree(rng, size, rng.randint(1, max(1, size)), turn),)


def zigzag_tree(rng: random.Random, size: int, line: int, turn: float) -> list[int | None]:
    """Write a tree whose first ``line`` nodes are a line, the others in random places below."""
    level_order: list[int | None] = [rng.randint(1, 100)]
    goes_left = rng.random() < 0.5
    for _ in range(1, line):
        value = rng.randint(1, 100)
        level_order += [value, None] if goes_left else [None, value]
        goes_left ^= rng.random() < turn
    places = 2  # links for which nothing is written yet
    for _ in range(line, size):
        while places > 1 and rng.random() < 0.4:
            level_order.append(None)
            places -= 1
        level_order.append(rng.randint(1, 100))
        places += 1
    while level_order[-1] is None:
        level_order.pop()
    return level_order


def exact(rng: random.Random, n: int) -> tuple[list[int | None]]:
    """n nodes in a random bushy tree."""
    return (zigzag_tree(rng, n, line=1, turn=1),)


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
