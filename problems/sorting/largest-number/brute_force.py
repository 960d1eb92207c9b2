"""Try every order and keep the largest number.

Time: O(n · n!). Space: O(n).
"""

from itertools import permutations


def largest_number(numbers: list[int]) -> str:
    pieces = [str(number) for number in numbers]
    return str(max(int("".join(order)) for order in permutations(pieces)))
