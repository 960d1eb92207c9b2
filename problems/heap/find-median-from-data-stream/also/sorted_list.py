"""Keep a sorted list and insert by bisection.

Time: O(n) per add, O(1) per median. Space: O(n).
"""

from bisect import insort


class MedianFinder:
    def __init__(self) -> None:
        self.ordered: list[int] = []

    def add_num(self, num: int) -> None:
        insort(self.ordered, num)

    def find_median(self) -> float:
        middle = len(self.ordered) // 2
        if len(self.ordered) % 2 == 1:
            return float(self.ordered[middle])
        return (self.ordered[middle - 1] + self.ordered[middle]) / 2
