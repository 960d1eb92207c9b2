"""You fill the two heaps in turn without comparing, so large numbers land in the lower half."""

from heapq import heappush


class MedianFinder:
    def __init__(self) -> None:
        self.lower: list[int] = []
        self.upper: list[int] = []

    def add_num(self, num: int) -> None:
        if len(self.lower) == len(self.upper):
            heappush(self.lower, -num)
        else:
            heappush(self.upper, num)

    def find_median(self) -> float:
        if len(self.lower) > len(self.upper):
            return float(-self.lower[0])
        return (self.upper[0] - self.lower[0]) / 2
