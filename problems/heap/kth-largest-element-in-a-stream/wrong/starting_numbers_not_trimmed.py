"""You never cut the starting numbers down to k, so the root is the smallest of too many values."""

import heapq


class KthLargest:
    def __init__(self, k: int, numbers: list[int]) -> None:
        self.k = k
        self.largest = numbers.copy()
        heapq.heapify(self.largest)

    def add(self, value: int) -> int:
        if len(self.largest) < self.k:
            heapq.heappush(self.largest, value)
        else:
            heapq.heappushpop(self.largest, value)
        return self.largest[0]
