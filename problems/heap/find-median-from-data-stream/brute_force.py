"""Sort everything for each median.

Time: O(1) per add, O(n log n) per median. Space: O(n).
"""


class MedianFinder:
    def __init__(self) -> None:
        self.numbers: list[int] = []

    def add_num(self, num: int) -> None:
        self.numbers.append(num)

    def find_median(self) -> float:
        ordered = sorted(self.numbers)
        half = len(ordered) // 2
        if len(ordered) % 2:
            return float(ordered[half])
        return (ordered[half - 1] + ordered[half]) / 2
