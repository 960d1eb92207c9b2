"""You link each house with its nearest one, but the groups that arise may stay apart."""


def min_cost_connect_points(points: list[list[int]]) -> int:
    cables: dict[tuple[int, int], int] = {}
    for a, (x, y) in enumerate(points):
        costs = [
            (abs(x - other_x) + abs(y - other_y), b)
            for b, (other_x, other_y) in enumerate(points)
            if b != a
        ]
        if costs:
            cost, nearest = min(costs)
            cables[min(a, nearest), max(a, nearest)] = cost
    return sum(cables.values())
