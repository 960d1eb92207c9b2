"""Random accounts of a few people, some of whom share a name; the largest is one long chain."""

import random

LARGEST = 1_000


def generate(rng: random.Random, size: int) -> tuple[list[list[str]]]:
    size = max(size, 1)
    if size > 20:
        return exact(rng, size)
    names = rng.choice((["Ann"], ["zoe", "Bo"], ["sam", "Bo", "bo"]))
    people = rng.randint(1, 3)
    name_of = [rng.choice(names) for _ in range(people)]
    width = rng.randint(2, 3 + size)
    accounts = []
    for _ in range(size):
        person = rng.randrange(people)
        count = rng.randint(1, 3)
        accounts.append([name_of[person], *(address(rng, person, width) for _ in range(count))])
    return (accounts,)


def address(rng: random.Random, person: int, width: int) -> str:
    return f"{'pqr'[person]}{rng.randrange(width)}@{rng.choice('xX')}.com"


def exact(rng: random.Random, n: int) -> tuple[list[list[str]]]:
    """n accounts of nine addresses, of which each shares one with the account before it."""
    accounts = []
    for number in range(n):
        places = range(8 * number, 8 * number + 9)
        accounts.append(["Ann", *(f"a{place}@mail.com" for place in places)])
    rng.shuffle(accounts)
    return (accounts,)


def valid(accounts: list[list[str]]) -> bool:
    """Tell whether each account has a name and an address, and each address has one name."""
    name_of: dict[str, str] = {}
    for account in accounts:
        if len(account) < 2 or not account[0].isalpha():
            return False
        for address in account[1:]:
            if "@" not in address or name_of.setdefault(address, account[0]) != account[0]:
                return False
    return bool(accounts)
