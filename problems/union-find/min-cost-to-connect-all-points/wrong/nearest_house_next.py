"""You walk from each house to the nearest one left, but the cables need not form one path."""


def min_cost_connect_points(points: list[list[int]]) -> int:
    left = points[1:]
    x, y = points[0]
    total = 0
    while left:
        nearest = min(left, key=lambda point: abs(point[0] - x) + abs(point[1] - y))
        left.remove(nearest)
        total += abs(nearest[0] - x) + abs(nearest[1] - y)
        x, y = nearest
    return total
