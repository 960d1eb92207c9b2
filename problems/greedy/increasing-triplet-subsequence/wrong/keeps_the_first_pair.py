"""You keep the first pair that you find, but a later second number may be smaller."""

from math import inf


def increasing_triplet(numbers: list[int]) -> bool:
    first = second = inf
    for number in numbers:
        if number > second:
            return True
        if number <= first:
            first = number
        elif second == inf:
            second = number
    return False
