"""Trees that are balanced or nearly so; the largest hides what is out of balance from the top."""

import random
from collections import deque

LARGEST = 5_000
FULL = 10  # the height of the full tree at the lower end of the largest
Shape = tuple[str, int]


def generate(rng: random.Random, size: int) -> tuple[list[int | None]]:
    if size == LARGEST:
        return (staircase(rng),)
    if size >= 5 and rng.random() < 0.4:
        return (leaning(rng, height=4),)
    return (nearly_balanced(rng, size, slip=rng.choice((0.0, 0.1, 0.4))),)


def exact(rng: random.Random, n: int) -> tuple[list[int | None]]:
    """n nodes in a balanced tree, all of which must be visited."""
    return (nearly_balanced(rng, n, slip=0.0),)


def valid(root: list[int | None]) -> bool:
    """Tell whether each entry has a parent."""
    places = 1
    for value in root:
        if places == 0:
            return False
        places += -1 if value is None else 1
    return True


def leaning(rng: random.Random, height: int) -> list[int | None]:
    """Let the heights of two siblings differ by 1, now and then by more."""
    level_order: list[int | None] = []
    heights = deque([height])
    while heights:
        height = heights.popleft()
        if height <= 0:
            level_order.append(None)
            continue
        level_order.append(rng.randint(-3, 3))
        lower = height - rng.choice((2, 2, 2, 2, 2, 3))
        heights += rng.sample((height - 1, lower), k=2)
    while level_order[-1] is None:
        level_order.pop()
    return level_order


def nearly_balanced(rng: random.Random, size: int, slip: float) -> list[int | None]:
    """Split into halves, but with the chance ``slip`` elsewhere."""
    level_order: list[int | None] = []
    sizes = deque([size])
    while sizes:
        left = sizes.popleft() - 1
        if left < 0:
            level_order.append(None)
            continue
        right = left // 2 if rng.random() >= slip else max(0, left // 2 - 1)
        level_order.append(rng.randint(-3, 3))
        sizes += rng.sample((left - right, right), k=2)
    while level_order and level_order[-1] is None:
        level_order.pop()
    return level_order


def staircase(rng: random.Random) -> list[int | None]:
    """Put lines of nodes to the right of a spine whose heights never differ by more than 1."""
    steps, nodes = 0, 2**FULL - 1
    while nodes + FULL + steps <= LARGEST:
        nodes += FULL + steps
        steps += 1
    level_order: list[int | None] = []
    shapes: deque[Shape] = deque([("steps", steps)])
    while shapes:
        kind, number = shapes.popleft()
        if kind == "steps" and number == 0:
            kind, number = "full", FULL
        if number <= 0:
            level_order.append(None)
            continue
        level_order.append(rng.randint(-10_000, 10_000))
        below: Shape = (kind, number - 1)
        if kind == "full":
            shapes += [below, below]
        elif kind == "steps":
            shapes += [below, ("line", FULL + number - 2)]
        else:
            shapes += [below, ("line", 0)]
    while level_order[-1] is None:
        level_order.pop()
    return level_order
