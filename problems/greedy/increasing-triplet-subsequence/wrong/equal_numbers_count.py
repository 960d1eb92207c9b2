"""You compare with < only, so an equal number counts as a larger one."""

from math import inf


def increasing_triplet(numbers: list[int]) -> bool:
    first = second = inf
    for number in numbers:
        if number < first:
            first = number
        elif number < second:
            second = number
        else:
            return True
    return False
