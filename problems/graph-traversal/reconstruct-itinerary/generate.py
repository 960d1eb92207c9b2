"""The tickets of a random journey; in the largest a dead end is the first in the alphabet."""

import random
from itertools import pairwise
from string import ascii_uppercase

LARGEST = 300  # tickets
HUB = "JFK"
STAGES = 15


def airport(first: str, number: int) -> str:
    high, low = divmod(number, 26)
    return first + ascii_uppercase[high] + ascii_uppercase[low]


def dead_end() -> list[list[str]]:
    """From the hub to the last stage; at each stage there are two round trips."""
    tickets = [[HUB, airport("A", 0)]]
    for stage in range(STAGES):
        here = airport("A", stage)
        for first in "BC":
            there = airport(first, stage)
            tickets += [[here, there], [there, here]]
        tickets.append([here, airport("A", stage + 1)])
    return tickets


def round_trip(rng: random.Random, count: int) -> list[list[str]]:
    """From the hub through many airports late in the alphabet and back to the hub."""
    walk = [HUB]
    while len(walk) < count:
        following = airport(rng.choice("NOPQRSTUVWXYZ"), rng.randrange(100))
        if following != walk[-1]:
            walk.append(following)
    return legs([*walk, HUB])


def legs(walk: list[str]) -> list[list[str]]:
    return [[origin, destination] for origin, destination in pairwise(walk)]


def exact(rng: random.Random, n: int) -> tuple[list[list[str]]]:
    """The n tickets of a journey through many airports of two countries in turn."""
    here, there = ([airport(first, number) for number in range(100)] for first in "NT")
    stops = zip(rng.choices(here, k=n), rng.choices(there, k=n), strict=True)
    walk = [HUB, *(stop for pair in stops for stop in pair)]
    tickets = legs(walk[: n + 1])
    rng.shuffle(tickets)
    return (tickets,)


def generate(rng: random.Random, size: int) -> tuple[list[list[str]]]:
    if size >= LARGEST:
        tickets = dead_end()
        tickets += round_trip(rng, LARGEST - len(tickets))
        rng.shuffle(tickets)
        return (tickets,)
    count = rng.randint(1, 2 + size // 4)
    airports = [HUB, *(airport(rng.choice("AT"), number) for number in range(count))]
    walk = [HUB]
    while len(walk) <= max(1, size):
        walk.append(rng.choice([name for name in airports if name != walk[-1]]))
    tickets = legs(walk)
    rng.shuffle(tickets)
    return (tickets,)
