"""Meetings with different starts, most of them crowded; in long lists all rooms are often busy."""

import random

LARGEST = 100_000
LATEST = 500_000


def generate(rng: random.Random, size: int) -> tuple[int, list[list[int]]]:
    size = max(size, 1)
    if size > 12:
        return exact(rng, size)
    count = size if size < 4 else 2 * size
    starts = rng.sample(range(count + rng.choice((2, count))), count)
    longest = rng.choice((2, 4, 9))
    meetings = [[start, start + rng.randint(1, longest)] for start in starts]
    return rng.randint(1, 4), meetings


def exact(rng: random.Random, n: int) -> tuple[int, list[list[int]]]:
    """n meetings in 100 rooms, a little more than fit in without waiting."""
    latest = max(LATEST, 2 * n)
    starts = rng.sample(range(latest), n)
    longest = max(1, 210 * latest // n)
    return 100, [[start, min(latest, start + rng.randint(1, longest))] for start in starts]


def valid(room_count: int, meetings: list[list[int]]) -> bool:
    shaped = all(len(meeting) == 2 and 0 <= meeting[0] < meeting[1] for meeting in meetings)
    different = shaped and len({start for start, _ in meetings}) == len(meetings)
    return different and room_count >= 1 and len(meetings) > 0
