"""Beside each value keep the smallest from the bottom up to it; every call then costs O(1).

Time: O(1). Space: O(n).
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
