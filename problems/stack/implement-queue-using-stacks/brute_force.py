"""Keep a plain list and take values from its front.

Time: O(n) per call. Space: O(n).
"""


class MyQueue:
    def __init__(self) -> None:
        self.values: list[int] = []

    def push(self, value: int) -> None:
        self.values.append(value)

    def pop(self) -> int:
        return self.values.pop(0)

    def peek(self) -> int:
        return self.values[0]

    def empty(self) -> bool:
        return len(self.values) == 0
