"""Keep the numbers that came back in a sorted list, by bisection.

Time: O(log n) to find the place, O(n) to move the rest. Space: O(n).
"""

from bisect import bisect_left


class SmallestInfiniteSet:
    def __init__(self) -> None:
        self.next_new = 1
        self.returned: list[int] = []

    def pop_smallest(self) -> int:
        if self.returned:
            return self.returned.pop(0)
        self.next_new += 1
        return self.next_new - 1

    def add_back(self, number: int) -> None:
        place = bisect_left(self.returned, number)
        there = place < len(self.returned) and self.returned[place] == number
        if number < self.next_new and not there:
            self.returned.insert(place, number)
