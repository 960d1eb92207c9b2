"""Choose which of the moves are double ones, for each number of those: O(n) terms."""

from math import comb


def climb_stairs(steps: int) -> int:
    return sum(comb(steps - doubles, doubles) for doubles in range(steps // 2 + 1))
