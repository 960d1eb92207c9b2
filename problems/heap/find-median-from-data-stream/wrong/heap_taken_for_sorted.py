"""You read the middle of one heap, but only the root of a heap is in its place."""

from heapq import heappush


class MedianFinder:
    def __init__(self) -> None:
        self.numbers: list[int] = []

    def add_num(self, num: int) -> None:
        heappush(self.numbers, num)

    def find_median(self) -> float:
        half = len(self.numbers) // 2
        if len(self.numbers) % 2:
            return float(self.numbers[half])
        return (self.numbers[half - 1] + self.numbers[half]) / 2
