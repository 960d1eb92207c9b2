"""You take the median from the lower half for odd counts, but the upper one may be larger."""

from heapq import heappop, heappush


class MedianFinder:
    def __init__(self) -> None:
        self.low: list[int] = []
        self.high: list[int] = []

    def add_num(self, num: int) -> None:
        if not self.low or num <= -self.low[0]:
            heappush(self.low, -num)
        else:
            heappush(self.high, num)
        if len(self.low) > len(self.high) + 1:
            heappush(self.high, -heappop(self.low))
        elif len(self.high) > len(self.low) + 1:
            heappush(self.low, -heappop(self.high))

    def find_median(self) -> float:
        if len(self.low) == len(self.high):
            return (self.high[0] - self.low[0]) / 2
        return float(-self.low[0])
