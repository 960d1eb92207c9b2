"""Random needs without cycles; the largest has every possible pair in a shuffled order."""

import random

LARGEST = 100  # courses
Arguments = tuple[int, list[list[int]], list[list[int]]]


def generate(rng: random.Random, size: int) -> Arguments:
    if size >= LARGEST:
        return needs(rng, LARGEST, 1.0, 10_000)
    count = rng.randint(2, size + 2)
    if rng.random() < 0.3:
        return chain(rng, count, 1)
    return needs(rng, count, rng.choice([0.1, 0.3, 0.5]), rng.randint(1, 8))


def needs(rng: random.Random, count: int, share: float, asked: int) -> Arguments:
    names = list(range(count))
    rng.shuffle(names)
    pairs = [
        [names[place], names[later]]
        for place in range(count)
        for later in range(place + 1, count)
        if rng.random() < share
    ]
    rng.shuffle(pairs)
    return count, pairs, [rng.sample(range(count), 2) for _ in range(asked)]


def exact(rng: random.Random, n: int) -> Arguments:
    """A number of n courses, each needing the two before it, and n queries."""
    return chain(rng, n, 2)


def chain(rng: random.Random, count: int, reach: int) -> Arguments:
    names = list(range(count))
    rng.shuffle(names)
    pairs = [
        [names[place], names[place + step]]
        for place in range(count)
        for step in range(1, reach + 1)
        if place + step < count
    ]
    rng.shuffle(pairs)
    return count, pairs, [rng.sample(range(count), 2) for _ in range(count)]


def valid(course_count: int, prerequisites: list[list[int]], queries: list[list[int]]) -> bool:
    """Say whether all pairs name two different courses, none twice, and there is no cycle."""
    pairs = [*prerequisites, *queries]
    if course_count < 2 or not queries or any(len(set(pair)) != 2 for pair in pairs):
        return False
    if not all(len(pair) == 2 and min(pair) >= 0 and max(pair) < course_count for pair in pairs):
        return False
    left = set(range(course_count))
    while left:
        free = left - {later for earlier, later in prerequisites if earlier in left}
        if not free:
            return False
        left -= free
    return len({tuple(pair) for pair in prerequisites}) == len(prerequisites)
