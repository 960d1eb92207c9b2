"""Beside each value, store the smallest number from the bottom up to it.

Time: O(1) per call. Space: O(n).
"""


class MinStack:
    def __init__(self) -> None:
        self.values: list[int] = []
        self.minima: list[int] = []

    def push(self, value: int) -> None:
        smallest = min(value, self.minima[-1]) if self.minima else value
        self.values.append(value)
        self.minima.append(smallest)

    def pop(self) -> None:
        self.values.pop()
        self.minima.pop()

    def top(self) -> int:
        return self.values[-1]

    def get_min(self) -> int:
        return self.minima[-1]
