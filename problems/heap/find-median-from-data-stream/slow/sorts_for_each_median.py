"""You sort all numbers afresh whenever the median is asked: O(n log n) per call."""

from statistics import median


class MedianFinder:
    def __init__(self) -> None:
        self.numbers: list[int] = []

    def add_number(self, number: int) -> None:
        self.numbers.append(number)

    def find_median(self) -> float:
        return float(median(self.numbers))
