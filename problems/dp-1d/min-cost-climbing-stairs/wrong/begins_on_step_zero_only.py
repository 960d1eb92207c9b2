"""You always begin on step 0 and pay for it, but beginning on step 1 is free as well."""


def min_cost_climbing_stairs(costs: list[int]) -> int:
    before, here = costs[0], costs[0] + costs[1]
    for cost in costs[2:]:
        before, here = here, cost + min(before, here)
    return min(before, here)
