"""You count the other points on the line but not the fixed point itself."""


def max_points(points: list[list[int]]) -> int:
    best = 1
    for i, (x, y) in enumerate(points):
        count: dict[float, int] = {}
        for other_x, other_y in points[i + 1 :]:
            slope = float("inf") if other_x == x else (other_y - y) / (other_x - x)
            count[slope] = count.get(slope, 0) + 1
            best = max(best, count[slope])
    return best
