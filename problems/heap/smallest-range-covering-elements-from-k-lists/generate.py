"""Random sorted lists; in the largest there are many lists of many numbers."""

import random

LARGEST = 175_000  # numbers


def generate(rng: random.Random, size: int) -> tuple[list[list[int]]]:
    size = max(size, 1)
    if size > 20:
        return exact(rng, size)
    bound = rng.choice((3, 8, 25))
    count = rng.randint(1, min(size, 4))
    return (
        [
            sorted(rng.randint(-bound, bound) for _ in range(rng.randint(1, 5)))
            for _ in range(count)
        ],
    )


def exact(rng: random.Random, n: int) -> tuple[list[list[int]]]:
    """n numbers in lists of fifty, each of which covers everything from end to end."""
    length = min(50, n)
    width = 200_000 // length
    starts = range(-100_000, 100_000 - width + 1, width)
    lists = []
    for _ in range(n // length):
        lists.append([rng.randrange(start, start + width) for start in starts][:length])
    return (lists,)


def valid(lists: list[list[int]]) -> bool:
    """Tell whether there are lists, none of them empty, and each in order."""
    return bool(lists) and all(numbers and sorted(numbers) == numbers for numbers in lists)
