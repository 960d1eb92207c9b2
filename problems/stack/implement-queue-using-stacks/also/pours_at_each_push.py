"""Pour everything to the second stack and back at each push, so that the oldest is always on top.

Time: O(n) for push, O(1) for the others. Space: O(n).
"""


class MyQueue:
    def __init__(self) -> None:
        self.oldest_on_top: list[int] = []
        self.helper: list[int] = []

    def push(self, value: int) -> None:
        while self.oldest_on_top:
            self.helper.append(self.oldest_on_top.pop())
        self.oldest_on_top.append(value)
        while self.helper:
            self.oldest_on_top.append(self.helper.pop())

    def pop(self) -> int:
        return self.oldest_on_top.pop()

    def peek(self) -> int:
        return self.oldest_on_top[-1]

    def empty(self) -> bool:
        return not self.oldest_on_top
