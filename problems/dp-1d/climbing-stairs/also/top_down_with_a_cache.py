"""Recurse with a cache, top-down.

Time: O(n). Space: O(n).
"""

from functools import cache


@cache
def climb_stairs(steps: int) -> int:
    return 1 if steps <= 1 else climb_stairs(steps - 1) + climb_stairs(steps - 2)
