"""One list with the products before each place and one with those behind: O(n) time, O(n) space."""

from itertools import accumulate
from operator import mul


def product_except_self(numbers: list[int]) -> list[int]:
    before = accumulate(numbers[:-1], mul, initial=1)
    behind = list(accumulate(reversed(numbers[1:]), mul, initial=1))
    return [one * other for one, other in zip(before, reversed(behind), strict=True)]
