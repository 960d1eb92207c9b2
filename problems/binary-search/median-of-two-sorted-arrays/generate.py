"""Two sorted lists of random lengths with common values, now and then apart from each other."""

import random

LARGEST = 2_000


def generate(rng: random.Random, size: int) -> tuple[list[int], list[int]]:
    size = max(size, 1)
    reach = size if size <= 12 else 400_000
    length = rng.randint(0, size) if size <= 12 else size // 2
    offset = rng.choice((0, 0, 0, reach, -reach))
    first = sorted(rng.randint(-reach, reach) for _ in range(length))
    second = sorted(rng.randint(-reach, reach) + offset for _ in range(size - length))
    return first, second


def exact(rng: random.Random, n: int) -> tuple[list[int], list[int]]:
    """n numbers in all, half of them in each list."""
    numbers = [rng.randint(-400_000, 400_000) for _ in range(n)]
    return sorted(numbers[: n // 2]), sorted(numbers[n // 2 :])


def valid(first: list[int], second: list[int]) -> bool:
    """Tell whether both lists are sorted and there is a number at all."""
    return bool(first or second) and first == sorted(first) and second == sorted(second)
