"""Keep the lower half in a max-heap and the upper half in a min-heap: the median is at the roots.

Time: O(log n) per add, O(1) per median. Space: O(n).
"""

from heapq import heappop, heappush, heappushpop


class MedianFinder:
    def __init__(self) -> None:
        self.lower: list[int] = []  # negated: the root is the largest of the lower half
        self.upper: list[int] = []

    def add_num(self, num: int) -> None:
        largest_below = -heappushpop(self.lower, -num)
        heappush(self.upper, largest_below)
        if len(self.upper) > len(self.lower):
            heappush(self.lower, -heappop(self.upper))

    def find_median(self) -> float:
        if len(self.lower) > len(self.upper):
            return float(-self.lower[0])
        return (self.upper[0] - self.lower[0]) / 2
