"""Keep a second stack that grows only for a value not above its top.

Time: O(1) per call. Space: O(n).
"""


class MinStack:
    def __init__(self) -> None:
        self.values: list[int] = []
        self.minima: list[int] = []

    def push(self, value: int) -> None:
        self.values.append(value)
        if not self.minima or value <= self.minima[-1]:
            self.minima.append(value)

    def pop(self) -> None:
        if self.values.pop() == self.minima[-1]:
            self.minima.pop()

    def top(self) -> int:
        return self.values[-1]

    def get_min(self) -> int:
        return self.minima[-1]
