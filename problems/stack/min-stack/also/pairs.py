"""Keep one stack of pairs: the value, and the smallest number up to it.

Time: O(1) per call. Space: O(n).
"""


class MinStack:
    def __init__(self) -> None:
        self.pairs: list[tuple[int, int]] = []

    def push(self, value: int) -> None:
        smallest = value
        if self.pairs:
            smallest = min(value, self.pairs[-1][1])
        self.pairs.append((value, smallest))

    def pop(self) -> None:
        self.pairs.pop()

    def top(self) -> int:
        return self.pairs[-1][0]

    def get_min(self) -> int:
        return self.pairs[-1][1]
