"""Prim with an array: add the nearest house each time and update the costs of the others.

Time: O(n²). Space: O(n).
"""


def min_cost_connect_points(points: list[list[int]]) -> int:
    x, y = points[0]
    costs = {place: abs(x - a) + abs(y - b) for place, (a, b) in enumerate(points) if place > 0}
    total = 0
    while costs:
        nearest = min(costs, key=lambda place: costs[place])
        total += costs.pop(nearest)
        x, y = points[nearest]
        for place, cost in costs.items():
            a, b = points[place]
            costs[place] = min(cost, abs(x - a) + abs(y - b))
    return total
