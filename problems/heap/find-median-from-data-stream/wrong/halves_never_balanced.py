"""You put each number on its side of the border but never move one across to keep halves equal."""

from heapq import heappush


class MedianFinder:
    def __init__(self) -> None:
        self.lower: list[int] = []
        self.upper: list[int] = []

    def add_number(self, number: int) -> None:
        if not self.lower or number <= -self.lower[0]:
            heappush(self.lower, -number)
        else:
            heappush(self.upper, number)

    def find_median(self) -> float:
        if len(self.lower) > len(self.upper):
            return float(-self.lower[0])
        if len(self.upper) > len(self.lower):
            return float(self.upper[0])
        return (self.upper[0] - self.lower[0]) / 2
