"""Keep a plain list and take values from its end.

Time: O(1) per call. Space: O(n).
"""


class MyStack:
    def __init__(self) -> None:
        self.values: list[int] = []

    def push(self, value: int) -> None:
        self.values.append(value)

    def pop(self) -> int:
        return self.values.pop()

    def top(self) -> int:
        return self.values[-1]

    def empty(self) -> bool:
        return len(self.values) == 0
