"""Ask for the two steps below, and remember every answer: O(n) time and space."""

from functools import cache


@cache
def climb_stairs(steps: int) -> int:
    return 1 if steps <= 1 else climb_stairs(steps - 1) + climb_stairs(steps - 2)
