"""You put a number into the heap although it is there already, so it comes out twice."""

import heapq


class SmallestInfiniteSet:
    def __init__(self) -> None:
        self.next_new = 1
        self.returned: list[int] = []

    def pop_smallest(self) -> int:
        if self.returned:
            return heapq.heappop(self.returned)
        self.next_new += 1
        return self.next_new - 1

    def add_back(self, number: int) -> None:
        if number < self.next_new:
            heapq.heappush(self.returned, number)
