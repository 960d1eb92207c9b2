"""Drive the whole round from each station and look at the lowest level of the tank.

Time: O(n²). Space: O(n).
"""

from itertools import accumulate


def first_start(gas: list[int], cost: list[int]) -> int:
    gains = [filled - used for filled, used in zip(gas, cost, strict=True)]
    for start in range(len(gains)):
        if min(accumulate(gains[start:] + gains[:start])) >= 0:
            return start
    return -1
