"""Towns with a judge, towns without, and towns that just miss having one."""

import random

LARGEST = 1_000  # people
MOST_PAIRS = 10_000
Arguments = tuple[int, list[list[int]]]


def generate(rng: random.Random, size: int) -> Arguments:
    if size >= LARGEST:
        return town(rng, LARGEST, MOST_PAIRS)
    n, pairs = town(rng, rng.randint(1, size + 1), rng.randint(0, 3 * size))
    luck = rng.random()
    if luck < 0.2 and pairs:
        pairs.pop(rng.randrange(len(pairs)))
    elif luck < 0.4 and n > 1:
        pair = rng.sample(range(1, n + 1), 2)
        if pair not in pairs:
            pairs.append(pair)
    return n, pairs


def town(rng: random.Random, n: int, most: int) -> Arguments:
    """Everybody trusts the judge, and some trust others as well."""
    judge = rng.randint(1, n)
    pairs = {(person, judge) for person in range(1, n + 1) if person != judge}
    more = max(0, most - len(pairs))
    people = range(1, n + 1)
    for truster, trusted in zip(
        rng.choices(people, k=more), rng.choices(people, k=more), strict=True
    ):
        if truster not in (judge, trusted):
            pairs.add((truster, trusted))
    return n, [list(pair) for pair in pairs]


def exact(rng: random.Random, n: int) -> Arguments:
    """A town of n people with up to two more pairs for each."""
    return town(rng, n, 3 * n)


def valid(n: int, trust: list[list[int]]) -> bool:
    """Say whether the pairs are different and name two different people each."""
    if n < 1 or any(len(pair) != 2 or pair[0] == pair[1] for pair in trust):
        return False
    inside = all(1 <= person <= n for pair in trust for person in pair)
    return inside and len({tuple(pair) for pair in trust}) == len(trust)
