"""Count the points on the line through each pair of points.

Time: O(n³). Space: O(1).
"""


def max_points(points: list[list[int]]) -> int:
    best = 1
    for i, (ax, ay) in enumerate(points):
        for bx, by in points[:i]:
            on_line = 0
            for cx, cy in points:
                if (bx - ax) * (cy - ay) == (by - ay) * (cx - ax):
                    on_line += 1
            best = max(best, on_line)
    return best
