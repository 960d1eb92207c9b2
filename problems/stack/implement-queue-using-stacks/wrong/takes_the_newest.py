"""You take the newest value, as a stack does, but a queue returns the oldest one first."""


class MyQueue:
    def __init__(self) -> None:
        self.values: list[int] = []

    def push(self, value: int) -> None:
        self.values.append(value)

    def pop(self) -> int:
        return self.values.pop()

    def peek(self) -> int:
        return self.values[-1]

    def empty(self) -> bool:
        return not self.values
