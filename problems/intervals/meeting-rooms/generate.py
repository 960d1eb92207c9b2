"""Random short meetings, about half of the lists without a clash; none when there are many."""

import random

LARGEST = 10_000


def generate(rng: random.Random, size: int) -> tuple[list[list[int]]]:
    if size <= 12 and rng.random() < 0.5:
        starts = [rng.randint(0, 6 * size) for _ in range(size)]
        return ([[start, start + rng.randint(1, 3)] for start in starts],)
    meetings: list[list[int]] = []
    now = 0
    for _ in range(size):
        start = now + rng.randint(0, 9)
        now = start + rng.randint(1, 9)
        meetings.append([start, now])
    rng.shuffle(meetings)
    return (meetings,)
