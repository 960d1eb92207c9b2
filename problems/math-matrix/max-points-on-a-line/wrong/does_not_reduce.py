"""You use the step itself as the key, but a step twice as long leads along the same line."""


def max_points(points: list[list[int]]) -> int:
    best = 1
    for i, (x, y) in enumerate(points):
        count: dict[tuple[int, int], int] = {}
        for other_x, other_y in points[i + 1 :]:
            dx, dy = other_x - x, other_y - y
            if dx < 0 or (dx == 0 and dy < 0):
                dx, dy = -dx, -dy
            count[dx, dy] = count.get((dx, dy), 0) + 1
            best = max(best, count[dx, dy] + 1)
    return best
