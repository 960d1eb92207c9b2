"""Leaving a step costs its toll plus the cheaper total of the two steps below it.

Time: O(n). Space: O(1).
"""


def min_cost_climbing_stairs(costs: list[int]) -> int:
    before, here = 0, 0
    for cost in costs:
        before, here = here, cost + min(before, here)
    return min(before, here)
