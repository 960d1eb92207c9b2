"""You compare a value only with the one below it, but the smallest may lie deeper."""


class MinStack:
    def __init__(self) -> None:
        self.values: list[int] = []
        self.minima: list[int] = []

    def push(self, value: int) -> None:
        below = self.values[-1] if self.values else value
        self.values.append(value)
        self.minima.append(min(value, below))

    def pop(self) -> None:
        self.values.pop()
        self.minima.pop()

    def top(self) -> int:
        return self.values[-1]

    def get_min(self) -> int:
        return self.minima[-1]
