"""You store only new minima but remove one on every pop, so the two stacks get out of step."""


class MinStack:
    def __init__(self) -> None:
        self.values: list[int] = []
        self.minima: list[int] = []

    def push(self, value: int) -> None:
        self.values.append(value)
        if not self.minima or value <= self.minima[-1]:
            self.minima.append(value)

    def pop(self) -> None:
        self.values.pop()
        self.minima.pop()

    def top(self) -> int:
        return self.values[-1]

    def get_min(self) -> int:
        return self.minima[-1]
