"""You stop as soon as you stand on the last step, but the top lies one step higher."""


def min_cost_climbing_stairs(costs: list[int]) -> int:
    paid = [0] * len(costs)
    for step in range(2, len(costs)):
        paid[step] = min(paid[step - 1] + costs[step - 1], paid[step - 2] + costs[step - 2])
    return paid[-1]
