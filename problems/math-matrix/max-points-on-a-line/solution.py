"""Fix each point in turn and count the later points by their reduced direction from it.

Time: O(n² log v) for coordinates up to v. Space: O(n).
"""

from math import gcd


def max_points(points: list[list[int]]) -> int:
    best = 1
    for i in range(len(points)):
        count: dict[tuple[int, int], int] = {}
        for j in range(i + 1, len(points)):
            key = direction(points[j][0] - points[i][0], points[j][1] - points[i][1])
            count[key] = count.get(key, 0) + 1
            best = max(best, count[key] + 1)
    return best


def direction(dx: int, dy: int) -> tuple[int, int]:
    divisor = gcd(dx, dy)
    if dx < 0 or (dx == 0 and dy < 0):
        divisor = -divisor
    return dx // divisor, dy // divisor
