"""You drop the smallest number on every pop, though it is the top number that leaves."""

import heapq


class MinStack:
    def __init__(self) -> None:
        self.values: list[int] = []
        self.heap: list[int] = []

    def push(self, value: int) -> None:
        self.values.append(value)
        heapq.heappush(self.heap, value)

    def pop(self) -> None:
        self.values.pop()
        heapq.heappop(self.heap)

    def top(self) -> int:
        return self.values[-1]

    def get_min(self) -> int:
        return self.heap[0]
