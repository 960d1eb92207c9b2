"""You put each number on its side of the border but never move one across to keep halves equal."""

from heapq import heappush


class MedianFinder:
    def __init__(self) -> None:
        self.lower: list[int] = []
        self.upper: list[int] = []

    def add_num(self, num: int) -> None:
        if not self.lower or num <= -self.lower[0]:
            heappush(self.lower, -num)
        else:
            heappush(self.upper, num)

    def find_median(self) -> float:
        if len(self.lower) > len(self.upper):
            return float(-self.lower[0])
        if len(self.upper) > len(self.lower):
            return float(self.upper[0])
        return (self.upper[0] - self.lower[0]) / 2
