"""You compare with the top of the heap at once, but it may hold fewer than k values."""

import heapq


class KthLargest:
    def __init__(self, k: int, numbers: list[int]) -> None:
        self.heap = sorted(numbers, reverse=True)[:k]
        heapq.heapify(self.heap)

    def add(self, value: int) -> int:
        if value > self.heap[0]:
            heapq.heapreplace(self.heap, value)
        return self.heap[0]
