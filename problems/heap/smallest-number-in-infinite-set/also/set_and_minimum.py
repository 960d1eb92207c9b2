"""Keep the numbers that came back in a plain set and search its smallest.

Time: O(n) per call. Space: O(n).
"""


class SmallestInfiniteSet:
    def __init__(self) -> None:
        self.next_new = 1
        self.returned: set[int] = set()

    def pop_smallest(self) -> int:
        if self.returned:
            number = min(self.returned)
            self.returned.remove(number)
            return number
        self.next_new += 1
        return self.next_new - 1

    def add_back(self, number: int) -> None:
        if number < self.next_new:
            self.returned.add(number)
