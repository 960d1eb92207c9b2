"""You begin with the tolls of the first two steps and add them again when you leave these steps."""


def min_cost_climbing_stairs(costs: list[int]) -> int:
    paid = [costs[0], costs[1]] + [0] * (len(costs) - 1)
    for step in range(2, len(costs) + 1):
        paid[step] = min(paid[step - 1] + costs[step - 1], paid[step - 2] + costs[step - 2])
    return paid[len(costs)]
