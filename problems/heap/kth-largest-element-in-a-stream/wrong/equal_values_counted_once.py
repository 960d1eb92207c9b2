"""You keep the values in a set, but equal values each take a rank of their own."""


class KthLargest:
    def __init__(self, k: int, numbers: list[int]) -> None:
        self.k = k
        self.seen = set(numbers)

    def add(self, value: int) -> int:
        self.seen.add(value)
        return sorted(self.seen, reverse=True)[self.k - 1]
