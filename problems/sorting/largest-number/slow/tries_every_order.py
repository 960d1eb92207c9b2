"""You try every order of the numbers: n factorial of them."""

from itertools import permutations


def largest_number(numbers: list[int]) -> str:
    best = 0
    for order in permutations(numbers):
        best = max(best, int("".join(map(str, order))))
    return str(best)
