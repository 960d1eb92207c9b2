"""Keep the k largest in a sorted list and insert by bisection.

Time: O(k) per add. Space: O(k).
"""

from bisect import insort


class KthLargest:
    def __init__(self, k: int, numbers: list[int]) -> None:
        self.k = k
        self.largest = sorted(numbers)[-k:]

    def add(self, value: int) -> int:
        insort(self.largest, value)
        if len(self.largest) > self.k:
            del self.largest[0]
        return self.largest[0]
