"""You keep a list of points and count each missing corner by reading it: O(n²) per count."""


class DetectSquares:
    def __init__(self) -> None:
        self.points: list[tuple[int, int]] = []

    def add(self, point: list[int]) -> None:
        x, y = point
        self.points.append((x, y))

    def count(self, point: list[int]) -> int:
        x, y = point
        total = 0
        for far_x, far_y in self.points:
            if abs(far_x - x) == abs(far_y - y) > 0:
                total += self.points.count((far_x, y)) * self.points.count((x, far_y))
        return total
