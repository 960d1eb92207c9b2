"""You take the largest of equally frequent values, but the one pushed last comes first."""

from collections import Counter


class FreqStack:
    def __init__(self) -> None:
        self.counts: Counter[int] = Counter()

    def push(self, val: int) -> None:
        self.counts[val] += 1

    def pop(self) -> int:
        val = max(self.counts, key=lambda value: (self.counts[value], value))
        self.counts[val] -= 1
        return val
