"""You return one middle number for an even count, but the median is the mean of the two."""

from bisect import insort


class MedianFinder:
    def __init__(self) -> None:
        self.ordered: list[int] = []

    def add_num(self, num: int) -> None:
        insort(self.ordered, num)

    def find_median(self) -> float:
        return float(self.ordered[len(self.ordered) // 2])
