"""You compare each number with the next one only, but equal numbers may stand far apart."""

from itertools import pairwise


def contains_duplicate(numbers: list[int]) -> bool:
    return any(before == after for before, after in pairwise(numbers))
