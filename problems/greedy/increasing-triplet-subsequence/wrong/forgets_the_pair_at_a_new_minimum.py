"""You throw the pair away when a smaller number comes, but the pair can still be completed."""

from math import inf


def increasing_triplet(numbers: list[int]) -> bool:
    first = second = inf
    for number in numbers:
        if number <= first:
            first = number
            second = inf
        elif number <= second:
            second = number
        else:
            return True
    return False
