"""You leave out the starting numbers, but they count as if they had been added."""

import heapq


class KthLargest:
    def __init__(self, k: int, numbers: list[int]) -> None:
        self.k = k
        self.numbers = numbers
        self.largest: list[int] = []

    def add(self, value: int) -> int:
        heapq.heappush(self.largest, value)
        if len(self.largest) > self.k:
            heapq.heappop(self.largest)
        return self.largest[0]
