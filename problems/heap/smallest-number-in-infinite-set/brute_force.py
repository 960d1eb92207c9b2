"""Remember what is missing, and count up from 1 to the first number that is not.

Time: O(n) per call. Space: O(n).
"""


class SmallestInfiniteSet:
    def __init__(self) -> None:
        self.missing: set[int] = set()

    def pop_smallest(self) -> int:
        number = 1
        while number in self.missing:
            number += 1
        self.missing.add(number)
        return number

    def add_back(self, number: int) -> None:
        self.missing.discard(number)
