"""Random needs, some with a cycle; the largest has 50 layers, each course needing two others."""

import random

LARGEST = 2_000  # courses
WIDTH = 40


def layers(rng: random.Random) -> list[list[int]]:
    names = list(range(LARGEST))
    rng.shuffle(names)
    pairs = []
    for place in range(WIDTH, LARGEST):
        below = place // WIDTH * WIDTH - WIDTH
        for needed in rng.sample(range(below, below + WIDTH), 2):
            pairs.append([names[place], names[needed]])
    return pairs


def exact(rng: random.Random, n: int) -> tuple[int, list[list[int]]]:
    """A number of n courses, each of which needs the one before it and another one."""
    names = list(range(n))
    rng.shuffle(names)
    pairs = []
    for place in range(1, n):
        needed = rng.randrange(max(0, place - WIDTH), place)
        for before in {place - 1, needed}:
            pairs.append([names[place], names[before]])
    return n, pairs


def valid(course_count: int, prerequisites: list[list[int]]) -> bool:
    """Say whether the pairs name different courses that exist, and no pair appears twice."""
    pairs = {tuple(pair) for pair in prerequisites if len(set(pair)) == 2}
    courses = {course for pair in prerequisites for course in pair}
    return len(pairs) == len(prerequisites) and courses <= set(range(course_count))


def generate(rng: random.Random, size: int) -> tuple[int, list[list[int]]]:
    if size >= LARGEST:
        return LARGEST, layers(rng)
    count = max(1, size)
    order = list(range(count))
    rng.shuffle(order)
    pairs = set()
    for _ in range(rng.randint(0, 2 * count - 1) if count > 1 else 0):
        first, second = sorted(rng.sample(range(count), 2))
        if rng.random() < 0.25:
            first, second = second, first
        pairs.add((order[second], order[first]))
    return count, [list(pair) for pair in sorted(pairs)]
