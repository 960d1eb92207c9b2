"""You only check that the total is even, not that some of the numbers make half of it."""


def can_partition(numbers: list[int]) -> bool:
    return sum(numbers) % 2 == 0
