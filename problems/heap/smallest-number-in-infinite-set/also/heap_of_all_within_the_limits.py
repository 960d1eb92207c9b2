"""Fill a heap with all numbers that the limits allow, and a set that tells which are inside.

Time: O(log n) per call. Space: O(n).
"""

import heapq

HIGHEST = 1_000


class SmallestInfiniteSet:
    def __init__(self) -> None:
        self.numbers = list(range(1, HIGHEST + 1))
        self.inside = set(self.numbers)

    def pop_smallest(self) -> int:
        number = heapq.heappop(self.numbers)
        self.inside.remove(number)
        return number

    def add_back(self, number: int) -> None:
        if number not in self.inside:
            self.inside.add(number)
            heapq.heappush(self.numbers, number)
