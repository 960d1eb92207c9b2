"""You add back a number that was never taken out, so it comes out early and once more in its
turn.
"""

import heapq


class SmallestInfiniteSet:
    def __init__(self) -> None:
        self.next_new = 1
        self.returned: list[int] = []
        self.waiting: set[int] = set()

    def pop_smallest(self) -> int:
        if self.returned:
            number = heapq.heappop(self.returned)
            self.waiting.remove(number)
            return number
        self.next_new += 1
        return self.next_new - 1

    def add_back(self, number: int) -> None:
        if number not in self.waiting:
            heapq.heappush(self.returned, number)
            self.waiting.add(number)
