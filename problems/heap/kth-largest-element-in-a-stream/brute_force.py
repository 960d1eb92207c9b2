"""Remember everything and sort it on each call.

Time: O(n log n) per add. Space: O(n).
"""


class KthLargest:
    def __init__(self, k: int, numbers: list[int]) -> None:
        self.k = k
        self.seen = list(numbers)

    def add(self, value: int) -> int:
        self.seen.append(value)
        return sorted(self.seen, reverse=True)[self.k - 1]
