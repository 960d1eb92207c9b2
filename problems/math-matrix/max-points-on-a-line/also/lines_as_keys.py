"""Collect the points of every line a·x + b·y = c in a set.

Time: O(n² log v) for coordinates up to v. Space: O(n²).
"""

from math import gcd


def max_points(points: list[list[int]]) -> int:
    on_line: dict[tuple[int, int, int], set[int]] = {}
    for i, (x, y) in enumerate(points):
        for j in range(i):
            a, b = points[j][1] - y, x - points[j][0]
            divisor = gcd(a, b)
            if a < 0 or (a == 0 and b < 0):
                divisor = -divisor
            a, b = a // divisor, b // divisor
            on_line.setdefault((a, b, a * x + b * y), set()).update((i, j))
    return max((len(found) for found in on_line.values()), default=1)
