"""You look only to the right of the query point, but squares lie to its left as well."""

from collections import Counter, defaultdict


class DetectSquares:
    def __init__(self) -> None:
        self.columns: defaultdict[int, Counter[int]] = defaultdict(Counter)

    def add(self, point: list[int]) -> None:
        x, y = point
        self.columns[x][y] += 1

    def count(self, point: list[int]) -> int:
        x, y = point
        total = 0
        for other_y, times in self.columns[x].items():
            side = abs(other_y - y)
            if side > 0:
                there = self.columns[x + side]
                total += times * there[y] * there[other_y]
        return total
