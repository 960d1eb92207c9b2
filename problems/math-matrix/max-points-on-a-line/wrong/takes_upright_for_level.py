"""You use slope 0 for an upright line, so it is mixed up with a level one."""


def max_points(points: list[list[int]]) -> int:
    best = 1
    for i, (x, y) in enumerate(points):
        count: dict[float, int] = {}
        for other_x, other_y in points[i + 1 :]:
            slope = 0.0 if other_x == x else (other_y - y) / (other_x - x)
            count[slope] = count.get(slope, 0) + 1
            best = max(best, count[slope] + 1)
    return best
