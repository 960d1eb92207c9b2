"""You do not note that a number left the heap, so it cannot be added back a second time."""

import heapq


class SmallestInfiniteSet:
    def __init__(self) -> None:
        self.next_new = 1
        self.returned: list[int] = []
        self.waiting: set[int] = set()

    def pop_smallest(self) -> int:
        if self.returned:
            return heapq.heappop(self.returned)
        self.next_new += 1
        return self.next_new - 1

    def add_back(self, number: int) -> None:
        if number < self.next_new and number not in self.waiting:
            heapq.heappush(self.returned, number)
            self.waiting.add(number)
