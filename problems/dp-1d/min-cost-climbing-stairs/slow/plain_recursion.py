"""You compute the total of the same steps again and again without remembering it: exponential
time."""


def min_cost_climbing_stairs(costs: list[int]) -> int:
    def total(step: int) -> int:
        if step <= 1:
            return costs[step]
        return costs[step] + min(total(step - 1), total(step - 2))

    return min(total(len(costs) - 1), total(len(costs) - 2))
