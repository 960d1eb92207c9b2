"""You always climb to the cheaper of the next two steps, but the expensive one may lead further."""


def min_cost_climbing_stairs(costs: list[int]) -> int:
    top = len(costs)
    step = 0 if costs[0] <= costs[1] else 1
    total = 0
    while step < top:
        total += costs[step]
        if step + 2 >= top or costs[step + 2] <= costs[step + 1]:
            step += 2
        else:
            step += 1
    return total
