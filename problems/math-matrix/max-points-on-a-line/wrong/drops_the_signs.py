"""You take the absolute values of both steps, which makes rising and falling lines equal."""

from math import gcd


def max_points(points: list[list[int]]) -> int:
    best = 1
    for i, (x, y) in enumerate(points):
        count: dict[tuple[int, int], int] = {}
        for other_x, other_y in points[i + 1 :]:
            dx, dy = abs(other_x - x), abs(other_y - y)
            divisor = gcd(dx, dy)
            key = (dx // divisor, dy // divisor)
            count[key] = count.get(key, 0) + 1
            best = max(best, count[key] + 1)
    return best
