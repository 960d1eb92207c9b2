"""Spread from the first number over all that share a divisor with one that is reached.

Time: O(n² log m). Space: O(n).
"""

from math import gcd


def can_traverse_all_pairs(numbers: list[int]) -> bool:
    waiting = numbers[1:]
    border = numbers[:1]
    while border:
        number = border.pop()
        border += [other for other in waiting if gcd(number, other) > 1]
        waiting = [other for other in waiting if gcd(number, other) == 1]
    return not waiting
