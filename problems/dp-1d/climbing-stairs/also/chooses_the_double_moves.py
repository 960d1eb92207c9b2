"""For each number of double moves, choose which of the moves are double ones.

Time: O(n). Space: O(1).
"""

from math import comb


def climb_stairs(steps: int) -> int:
    return sum(comb(steps - doubles, doubles) for doubles in range(steps // 2 + 1))
