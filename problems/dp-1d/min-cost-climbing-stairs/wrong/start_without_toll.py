"""You let the step that you begin on cost nothing, but its toll is due when you leave it."""


def min_cost_climbing_stairs(costs: list[int]) -> int:
    before, here = 0, 0
    for cost in costs[2:]:
        before, here = here, cost + min(before, here)
    return min(before, here)
