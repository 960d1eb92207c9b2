"""Random short meetings, about half of the lists without a clash; none when there are many."""

import random

LARGEST = 10_000


def generate(rng: random.Random, size: int) -> tuple[list[list[int]]]:
    if size <= 12 and rng.random() < 0.5:
        starts = [rng.randint(0, 6 * size) for _ in range(size)]
        return ([[start, start + rng.randint(1, 3)] for start in starts],)
    return without_a_clash(rng, size)


def without_a_clash(rng: random.Random, size: int) -> tuple[list[list[int]]]:
    meetings: list[list[int]] = []
    now = 0
    for _ in range(size):
        start = now + rng.randint(0, 9)
        now = start + rng.randint(1, 9)
        meetings.append([start, now])
    rng.shuffle(meetings)
    return (meetings,)


def exact(rng: random.Random, n: int) -> tuple[list[list[int]]]:
    """n meetings without a clash, so that all of them are compared."""
    return without_a_clash(rng, n)


def valid(meetings: list[list[int]]) -> bool:
    return all(len(each) == 2 and 0 <= each[0] < each[1] for each in meetings)
