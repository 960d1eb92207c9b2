"""You store a minimum only if strictly smaller, so popping an equal one loses it too early."""


class MinStack:
    def __init__(self) -> None:
        self.values: list[int] = []
        self.minima: list[int] = []

    def push(self, value: int) -> None:
        self.values.append(value)
        if not self.minima or value < self.minima[-1]:
            self.minima.append(value)

    def pop(self) -> None:
        if self.values.pop() == self.minima[-1]:
            self.minima.pop()

    def top(self) -> int:
        return self.values[-1]

    def get_min(self) -> int:
        return self.minima[-1]
