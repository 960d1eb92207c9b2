"""Ask for the cheaper total of the two steps below, with a cache: O(n) time and space."""

from functools import cache


def min_cost_climbing_stairs(costs: list[int]) -> int:
    @cache
    def total(step: int) -> int:
        return costs[step] + (min(total(step - 1), total(step - 2)) if step > 1 else 0)

    return min(total(len(costs) - 1), total(len(costs) - 2))
