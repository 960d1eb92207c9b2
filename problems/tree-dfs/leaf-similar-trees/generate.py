"""Two random trees over the same leaves, of which the second sequence is sometimes changed."""

import random
from collections import deque

LARGEST = 200  # nodes; a tree over n leaves has about 3n of them


def generate(rng: random.Random, size: int) -> tuple[list[int | None], list[int | None]]:
    number = max(1, size) if size < 20 else size // 4
    values = rng.choice(([0, 1], [1, 11], [1, 2, 3, 12, 121]))
    first = [rng.choice(values) for _ in range(rng.randint(1, number) if size < 20 else number)]
    second = list(first)
    change = rng.choice(("none", "swap", "drop", "append", "value")) if size < 20 else "none"
    if change == "swap":
        rng.shuffle(second)
    elif change == "drop" and len(second) > 1:
        second.pop(rng.randrange(len(second)))
    elif change == "append":
        second.append(rng.choice(values))
    elif change == "value":
        second[-1] = rng.choice(values)
    return tree_over(rng, first), tree_over(rng, second)


def tree_over(rng: random.Random, leaves: list[int]) -> list[int | None]:
    """Write a tree with these leaves, in which some nodes have one child."""
    level_order: list[int | None] = []
    ranges = deque([(0, len(leaves))])
    while ranges:
        low, high = ranges.popleft()
        if low == high:
            level_order.append(None)
        elif high - low == 1 and rng.random() < 0.8:
            level_order.append(leaves[low])
            ranges += [(low, low), (low, low)]
        else:
            level_order.append(rng.randint(0, 3))
            cut = rng.randint(low + 1, high - 1) if high - low > 1 else rng.choice((low, high))
            if rng.random() < 0.1:
                cut = low
            ranges += [(low, cut), (cut, high)]
    while level_order[-1] is None:
        level_order.pop()
    return level_order


def exact(rng: random.Random, n: int) -> tuple[list[int | None], list[int | None]]:
    """Two trees over the same n leaves."""
    leaves = [rng.randint(0, 200) for _ in range(n)]
    return tree_over(rng, leaves), tree_over(rng, leaves)


def valid(first: list[int | None], second: list[int | None]) -> bool:
    """Tell whether both are trees with a root."""
    return bool(first) and bool(second) and is_tree(first) and is_tree(second)


def is_tree(root: list[int | None]) -> bool:
    """Tell whether each entry has a parent."""
    places = 1
    for value in root:
        if places == 0:
            return False
        places += -1 if value is None else 1
    return True
