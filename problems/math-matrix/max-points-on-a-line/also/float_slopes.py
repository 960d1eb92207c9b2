"""Fix each point and count the float slopes, with infinity for an upright line.

Time: O(n²). Space: O(n).
"""

from collections import Counter


def max_points(points: list[list[int]]) -> int:
    best = 1
    for i, (x, y) in enumerate(points):
        slopes: Counter[float] = Counter()
        for other_x, other_y in points[:i]:
            if other_x == x:
                slopes[float("inf")] += 1
            else:
                slopes[(other_y - y) / (other_x - x)] += 1
        if slopes:
            best = max(best, max(slopes.values()) + 1)
    return best
