"""You buy the n - 1 cheapest cables without asking whether one closes a cycle."""

from itertools import combinations


def min_cost_connect_points(points: list[list[int]]) -> int:
    costs = [abs(x - u) + abs(y - v) for (x, y), (u, v) in combinations(points, 2)]
    return sum(sorted(costs)[: len(points) - 1])
