"""Try all choices of signs and add each up.

Time: O(n * 2^n). Space: O(n).
"""

from itertools import product


def count_signs(numbers: list[int], target: int) -> int:
    choices = product(*((number, -number) for number in numbers))
    return sum(sum(signed) == target for signed in choices)
