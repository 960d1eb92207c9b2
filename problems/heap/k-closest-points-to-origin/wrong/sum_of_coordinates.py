"""You add |x| and |y|, which is the distance along the grid and not the straight-line distance."""

import heapq


def k_closest(points: list[list[int]], k: int) -> list[list[int]]:
    return heapq.nsmallest(k, points, key=lambda point: abs(point[0]) + abs(point[1]))
