"""Numbers around zero, and a target to which exactly one sum is the closest."""

import random

LARGEST = 500


def generate(rng: random.Random, size: int) -> tuple[list[int], int]:
    if size > 12:
        return exact(rng, size)
    while True:
        reach = rng.choice((2, 6, 20))
        numbers = [rng.randint(-reach, reach) for _ in range(max(size, 3))]
        target = rng.randint(-2 * reach, 2 * reach)
        if valid(numbers, target):
            return numbers, target


def exact(rng: random.Random, n: int) -> tuple[list[int], int]:
    """n multiples of 3, and a target that is none: no exact hit, and never two equal distances."""
    reach = max(333, n)
    return [3 * rng.randint(-reach, reach) for _ in range(n)], 3 * rng.randint(-300, 300) + 1


def valid(numbers: list[int], target: int) -> bool:
    sums: list[set[int]] = [{0}, set(), set(), set()]  # of so many numbers
    for number in numbers:
        for count in (3, 2, 1):
            sums[count] |= {before + number for before in sums[count - 1]}
    closest = min((abs(total - target) for total in sums[3]), default=0)
    return len(sums[3] & {target - closest, target + closest}) == 1
