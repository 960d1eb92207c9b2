"""You multiply only two of the three counts, but copies of the opposite corner count as well."""

from collections import Counter


class DetectSquares:
    def __init__(self) -> None:
        self.points: Counter[tuple[int, int]] = Counter()

    def add(self, point: list[int]) -> None:
        x, y = point
        self.points[(x, y)] += 1

    def count(self, point: list[int]) -> int:
        x, y = point
        total = 0
        for far_x, far_y in self.points:
            if far_x != x and abs(far_x - x) == abs(far_y - y):
                total += self.points[(far_x, y)] * self.points[(x, far_y)]
        return total
