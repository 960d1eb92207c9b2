"""You subtract the sum of the set, which leaves the value once for each repetition of it."""


def find_duplicate(numbers: list[int]) -> int:
    return sum(numbers) - sum(set(numbers))
