"""Recurse with a cache over the step that you leave, top-down.

Time: O(n). Space: O(n).
"""

from functools import cache


def min_cost_climbing_stairs(costs: list[int]) -> int:
    @cache
    def total(step: int) -> int:
        if step <= 1:
            return costs[step]
        return costs[step] + min(total(step - 1), total(step - 2))

    return min(total(len(costs) - 1), total(len(costs) - 2))
