"""Random numbers, more than half of which are equal."""

import random

LARGEST = 50_000
BIGGEST = 1_000_000_000


def with_majority(rng: random.Random, n: int, most: int) -> list[int]:
    """Draw a majority of random size and fill up with other numbers up to `most`."""
    majority = rng.randint(-most, most)
    copies = rng.randint(n // 2 + 1, n) if rng.random() < 0.3 else n // 2 + 1
    others = [
        number for number in (rng.randint(-most, most) for _ in range(4 * n)) if number != majority
    ]
    if rng.random() < 0.3:
        others = others[:1] * n
    numbers = [majority] * copies + others[: n - copies]
    numbers += [majority] * (n - len(numbers))
    if rng.random() < 0.15:
        return [majority, *numbers[copies:], *numbers[1:copies]]  # the others stand together
    rng.shuffle(numbers)
    return numbers


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    if size >= 1000:
        return (with_majority(rng, size, BIGGEST),)
    most = BIGGEST if rng.random() < 0.1 else 3
    return (with_majority(rng, rng.randint(max(1, size - 2), size + 3), most),)


def exact(rng: random.Random, n: int) -> tuple[list[int]]:
    """n numbers."""
    return (with_majority(rng, n, BIGGEST),)


def valid(numbers: list[int]) -> bool:
    return any(2 * numbers.count(number) > len(numbers) for number in numbers)
