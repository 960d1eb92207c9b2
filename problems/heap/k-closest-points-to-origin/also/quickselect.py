"""Partition around random pivot distances until k points are chosen.

Time: O(n) on average. Space: O(n).
"""

import random


def k_closest(points: list[list[int]], k: int) -> list[list[int]]:
    closest: list[list[int]] = []
    rest = points
    while len(closest) < k:
        pivot = distance(random.choice(rest))
        nearer = [point for point in rest if distance(point) < pivot]
        same = [point for point in rest if distance(point) == pivot]
        if len(closest) + len(nearer) >= k:
            rest = nearer
        elif len(closest) + len(nearer) + len(same) >= k:
            closest += nearer + same[: k - len(closest) - len(nearer)]
        else:
            closest += nearer + same
            rest = [point for point in rest if distance(point) > pivot]
    return closest


def distance(point: list[int]) -> int:
    return point[0] ** 2 + point[1] ** 2
