"""Lay all cables, and take away the most expensive ones that are not needed.

Time: O(n⁵). Space: O(n²).
"""

from itertools import combinations

Point = tuple[int, ...]
Cable = tuple[Point, Point]


def min_cost_connect_points(points: list[list[int]]) -> int:
    houses = [tuple(point) for point in points]
    cables = sorted(combinations(houses, 2), key=cost, reverse=True)
    for cable in cables.copy():
        rest = [other for other in cables if other != cable]
        if linked(houses, rest):
            cables = rest
    return sum(map(cost, cables))


def cost(cable: Cable) -> int:
    return sum(abs(a - b) for a, b in zip(*cable, strict=True))


def linked(houses: list[Point], cables: list[Cable]) -> bool:
    reached = {houses[0]}
    grown = True
    while grown:
        touching = {end for cable in cables if reached & set(cable) for end in cable}
        grown = not touching <= reached
        reached |= touching
    return len(reached) == len(houses)
