"""You return the total of the last step, but the top can also be reached from the one below it."""


def min_cost_climbing_stairs(costs: list[int]) -> int:
    before, here = 0, 0
    for cost in costs:
        before, here = here, cost + min(before, here)
    return here
