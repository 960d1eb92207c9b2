"""Two heaps: push to the side where the number belongs, then even out the sizes.

Time: O(log n) per add, O(1) per median. Space: O(n).
"""

from heapq import heappop, heappush


class MedianFinder:
    def __init__(self) -> None:
        self.lower: list[int] = []  # negated: the root is the largest of the lower half
        self.upper: list[int] = []

    def add_num(self, num: int) -> None:
        if not self.lower or num <= -self.lower[0]:
            heappush(self.lower, -num)
        else:
            heappush(self.upper, num)
        if len(self.lower) > len(self.upper) + 1:
            heappush(self.upper, -heappop(self.lower))
        elif len(self.upper) > len(self.lower):
            heappush(self.lower, -heappop(self.upper))

    def find_median(self) -> float:
        if len(self.lower) > len(self.upper):
            return float(-self.lower[0])
        return (self.upper[0] - self.lower[0]) / 2
