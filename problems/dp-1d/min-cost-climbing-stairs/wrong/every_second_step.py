"""You only compare all even steps with all odd ones, but single moves may be needed in between."""


def min_cost_climbing_stairs(costs: list[int]) -> int:
    return min(sum(costs[::2]), sum(costs[1::2]))
