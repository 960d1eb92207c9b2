"""You work on the set of numbers, where two ones look like a single number."""

from math import gcd


def can_traverse_all_pairs(numbers: list[int]) -> bool:
    waiting = sorted(set(numbers))
    border = [waiting.pop()]
    while border:
        number = border.pop()
        border += [other for other in waiting if gcd(number, other) > 1]
        waiting = [other for other in waiting if gcd(number, other) == 1]
    return not waiting
