"""You sort all numbers again for every median: O(n log n) per call."""

from statistics import median


class MedianFinder:
    def __init__(self) -> None:
        self.numbers: list[int] = []

    def add_num(self, num: int) -> None:
        self.numbers.append(num)

    def find_median(self) -> float:
        return float(median(self.numbers))
