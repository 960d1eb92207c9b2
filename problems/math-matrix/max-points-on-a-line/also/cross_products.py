"""Test every triple with a cross product.

Time: O(n³). Space: O(1).
"""


def max_points(points: list[list[int]]) -> int:
    n = len(points)
    best = min(n, 2)
    for i in range(n):
        x, y = points[i]
        for j in range(i + 1, n):
            if n - j + 1 <= best:
                break
            dx, dy = points[j][0] - x, points[j][1] - y
            on_line = 2
            for k in range(j + 1, n):
                if dx * (points[k][1] - y) == dy * (points[k][0] - x):
                    on_line += 1
            best = max(best, on_line)
    return best
