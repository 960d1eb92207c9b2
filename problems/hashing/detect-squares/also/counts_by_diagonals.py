"""Let each point be the far corner and look up the two others: O(n) per count, O(n) space."""

from collections import Counter


class DetectSquares:
    def __init__(self) -> None:
        self.points: Counter[tuple[int, int]] = Counter()

    def add(self, point: list[int]) -> None:
        self.points[point[0], point[1]] += 1

    def count(self, point: list[int]) -> int:
        x, y = point
        return sum(
            times * self.points[x, far_y] * self.points[far_x, y]
            for (far_x, far_y), times in list(self.points.items())
            if abs(far_x - x) == abs(far_y - y) > 0
        )
