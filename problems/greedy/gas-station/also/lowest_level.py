"""Drive once from station 0 and start after the lowest level of the tank.

Time: O(n). Space: O(n).
"""

from itertools import accumulate
from operator import sub


def first_start(gas: list[int], cost: list[int]) -> int:
    levels = list(accumulate(map(sub, gas, cost)))
    if levels[-1] < 0:
        return -1
    lowest = min(levels)
    return 0 if lowest >= 0 else (levels.index(lowest) + 1) % len(levels)
