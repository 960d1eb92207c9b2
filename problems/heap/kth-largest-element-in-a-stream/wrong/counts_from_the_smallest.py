"""You return the k-th smallest value: ascending order counts from the wrong end."""


class KthLargest:
    def __init__(self, k: int, numbers: list[int]) -> None:
        self.k = k
        self.seen = sorted(numbers)

    def add(self, value: int) -> int:
        self.seen = sorted([*self.seen, value])
        return self.seen[self.k - 1]
