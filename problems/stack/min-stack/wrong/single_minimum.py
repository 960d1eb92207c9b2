"""You keep one minimum for the whole stack, so it stays too small once its number is popped."""


class MinStack:
    def __init__(self) -> None:
        self.values: list[int] = []
        self.smallest: float = float("inf")

    def push(self, value: int) -> None:
        self.values.append(value)
        if value < self.smallest:
            self.smallest = value

    def pop(self) -> None:
        self.values.pop()

    def top(self) -> int:
        return self.values[-1]

    def get_min(self) -> int:
        return int(self.smallest)
