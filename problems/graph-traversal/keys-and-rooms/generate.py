"""Random keys, mostly just enough to reach all rooms or all but a few; the largest is one chain."""

import random

LARGEST = 1_000  # rooms


def generate(rng: random.Random, size: int) -> tuple[list[list[int]]]:
    if size >= LARGEST:
        return exact(rng, LARGEST)
    count = rng.randint(2, size + 2)
    rooms: list[set[int]] = [set() for _ in range(count)]
    order = [0, *rng.sample(range(1, count), count - 1)]
    for place in range(1, count):
        if rng.random() < 0.9:
            rooms[order[rng.randrange(place)]].add(order[place])
    for _ in range(rng.randint(0, size)):
        rooms[rng.randrange(count)].add(rng.randrange(count))
    if not any(rooms):
        rooms[rng.randrange(count)].add(0)
    return ([rng.sample(sorted(keys), len(keys)) for keys in rooms],)


def exact(rng: random.Random, n: int) -> tuple[list[list[int]]]:
    """A number of n rooms, each with the key of another one and two random keys."""
    order = [0, *rng.sample(range(1, n), n - 1)]
    rooms: list[list[int]] = [[] for _ in range(n)]
    for place, room in enumerate(order):
        following = order[min(place + 1, n - 1)]
        rooms[room] = list({following, rng.randrange(n), rng.randrange(n)})
    return (rooms,)


def valid(rooms: list[list[int]]) -> bool:
    """Say whether there are two rooms and a key, and no room holds the same key twice."""
    different = all(len(set(keys)) == len(keys) for keys in rooms)
    exist = all(0 <= key < len(rooms) for keys in rooms for key in keys)
    return len(rooms) >= 2 and different and exist and any(rooms)
