"""You keep the points in a set, but a point that was added twice counts twice."""


class DetectSquares:
    def __init__(self) -> None:
        self.points: set[tuple[int, int]] = set()

    def add(self, point: list[int]) -> None:
        x, y = point
        self.points.add((x, y))

    def count(self, point: list[int]) -> int:
        x, y = point
        total = 0
        for far_x, far_y in self.points:
            if abs(far_x - x) == abs(far_y - y) > 0:
                total += (far_x, y) in self.points and (x, far_y) in self.points
        return total
