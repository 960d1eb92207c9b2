"""You begin with 2 as the best, but a single point is a line of 1."""


def max_points(points: list[list[int]]) -> int:
    best = 2
    for i, (x, y) in enumerate(points):
        count: dict[float, int] = {}
        for other_x, other_y in points[i + 1 :]:
            slope = float("inf") if other_x == x else (other_y - y) / (other_x - x)
            count[slope] = count.get(slope, 0) + 1
            best = max(best, count[slope] + 1)
    return best
