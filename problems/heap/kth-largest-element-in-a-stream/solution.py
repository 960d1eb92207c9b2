"""A min-heap of the k largest values keeps the k-th largest at its root.

Time: O(log k) per add. Space: O(k).
"""

import heapq


class KthLargest:
    def __init__(self, k: int, numbers: list[int]) -> None:
        self.k = k
        self.largest = numbers.copy()
        heapq.heapify(self.largest)
        while len(self.largest) > k:
            heapq.heappop(self.largest)

    def add(self, value: int) -> int:
        heapq.heappush(self.largest, value)
        if len(self.largest) > self.k:
            heapq.heappop(self.largest)
        return self.largest[0]
