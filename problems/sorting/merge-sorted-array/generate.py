"""Two sorted lists, either of which may be empty; the size is the number of all entries."""

import random

LARGEST = 200


def generate(rng: random.Random, size: int) -> tuple[list[int], int, list[int], int]:
    size = max(1, size)
    reach = rng.choice([1, 3, 9]) if size <= 12 else 1_000_000_000
    return split(rng, size, rng.randint(0, size), reach)


def split(
    rng: random.Random, size: int, count: int, reach: int
) -> tuple[list[int], int, list[int], int]:
    first = sorted(rng.randint(-reach, reach) for _ in range(count))
    second = sorted(rng.randint(-reach, reach) for _ in range(size - count))
    return [*first, *[0] * len(second)], len(first), second, len(second)


def exact(rng: random.Random, n: int) -> tuple[list[int], int, list[int], int]:
    """n numbers in all, half of them in each list."""
    return split(rng, n, n // 2, 1_000_000)


def valid(first: list[int], first_count: int, second: list[int], second_count: int) -> bool:
    if not first or first_count < 0 or second_count != len(second):
        return False
    if len(first) != first_count + second_count or any(first[first_count:]):
        return False
    return first[:first_count] == sorted(first[:first_count]) and second == sorted(second)
