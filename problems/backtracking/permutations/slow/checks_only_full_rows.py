"""You let every place take any number and throw repeats away at the end: n^n rows instead of n!."""

from itertools import product


def permutations(numbers: list[int]) -> list[list[int]]:
    count = len(numbers)
    return [list(row) for row in product(numbers, repeat=count) if len(set(row)) == count]
