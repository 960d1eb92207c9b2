"""Random people with a few skills each, who together have all of them."""

import random
from string import ascii_lowercase

LARGEST = 60


def staffed(rng: random.Random, count: int, persons: int, most: int) -> list[list[int]]:
    """Draw the skills of each person, and hand out those that nobody has."""
    people = [rng.sample(range(count), rng.randint(0, min(most, count))) for _ in range(persons)]
    for skill in range(count):
        if all(skill not in known for known in people):
            rng.choice(people).append(skill)
    return people


def named(
    rng: random.Random, count: int, people: list[list[int]]
) -> tuple[list[str], list[list[str]]]:
    names = list(ascii_lowercase) + [
        first + second for first in "xyz" for second in ascii_lowercase
    ]
    skills = rng.sample(names, count)
    return skills, [[skills[skill] for skill in known] for known in people]


def generate(rng: random.Random, size: int) -> tuple[list[str], list[list[str]]]:
    size = max(size, 1)
    if size > 20:
        singles = [[skill] for skill in range(16)]
        pairs = [rng.sample(range(16), 2) for _ in range(max(0, size - 16))]
        people = singles + pairs
        rng.shuffle(people)
        return named(rng, 16, people)
    if size >= 3 and rng.random() < 0.2:  # the most skills first is wrong
        extra = [rng.sample(range(6), rng.randint(0, 2)) for _ in range(size - 3)]
        people = [[0, 1, 2, 3], [0, 1, 4], [2, 3, 5], *extra]
        rng.shuffle(people)
        return named(rng, 6, people)
    count = rng.randint(1, min(size, 7))
    return named(rng, count, staffed(rng, count, rng.randint(1, size + 1), rng.choice((2, 3, 4))))


def exact(rng: random.Random, n: int) -> tuple[list[str], list[list[str]]]:
    """n skills, each known to one person: every mask is reached."""
    return named(rng, n, [[skill] for skill in range(n)])


def valid(skills: list[str], people: list[list[str]]) -> bool:
    known = [skill for person in people for skill in person]
    unique = all(len(set(person)) == len(person) for person in people)
    return unique and len(set(skills)) == len(skills) > 0 and set(known) == set(skills)
