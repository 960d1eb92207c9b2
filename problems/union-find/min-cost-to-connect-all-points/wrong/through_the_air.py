"""You take the straight distance, but cables run along the streets: |x1 - x2| + |y1 - y2|."""

from itertools import combinations
from math import dist


def min_cost_connect_points(points: list[list[int]]) -> int:
    parent = list(range(len(points)))

    def find(point: int) -> int:
        while parent[point] != point:
            point = parent[point]
        return point

    total = 0.0
    pairs = combinations(range(len(points)), 2)
    for length, a, b in sorted((dist(points[a], points[b]), a, b) for a, b in pairs):
        a, b = find(a), find(b)
        if a != b:
            parent[b] = a
            total += length
    return round(total)
