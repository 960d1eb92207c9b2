"""You skip a value that is in the heap already, but equal values each take a rank of their own."""

import heapq


class KthLargest:
    def __init__(self, k: int, numbers: list[int]) -> None:
        self.k = k
        self.largest: list[int] = []
        for number in numbers:
            self.take(number)

    def take(self, value: int) -> None:
        if value in self.largest:
            return
        heapq.heappush(self.largest, value)
        if len(self.largest) > self.k:
            heapq.heappop(self.largest)

    def add(self, value: int) -> int:
        self.take(value)
        return self.largest[0]
