"""Each added point in the query point's column fixes the side; look the other two corners up.

Time: O(c) per count with c points in a column, O(1) per add. Space: O(n).
"""

from collections import Counter, defaultdict


class DetectSquares:
    def __init__(self) -> None:
        self.points: Counter[tuple[int, int]] = Counter()
        self.columns: defaultdict[int, set[int]] = defaultdict(set)

    def add(self, point: list[int]) -> None:
        x, y = point
        self.points[x, y] += 1
        self.columns[x].add(y)

    def count(self, point: list[int]) -> int:
        x, y = point
        points = self.points
        total = 0
        for other_y in self.columns[x]:
            side = other_y - y
            if side == 0:
                continue
            for other_x in (x - side, x + side):
                total += points[x, other_y] * points[other_x, y] * points[other_x, other_y]
        return total
