"""You compare signed distances, so only one of the two diagonals is found."""

from collections import Counter


class DetectSquares:
    def __init__(self) -> None:
        self.points: Counter[tuple[int, int]] = Counter()

    def add(self, point: list[int]) -> None:
        x, y = point
        self.points[x, y] += 1

    def count(self, point: list[int]) -> int:
        x, y = point
        total = 0
        for (far_x, far_y), times in self.points.items():
            if far_x != x and far_x - x == far_y - y:
                total += times * self.points[far_x, y] * self.points[x, far_y]
        return total
