"""You sort everything seen so far on each call, O(n log n) per add."""


class KthLargest:
    def __init__(self, k: int, numbers: list[int]) -> None:
        self.k = k
        self.seen = numbers.copy()

    def add(self, value: int) -> int:
        self.seen.append(value)
        return sorted(self.seen)[-self.k]
