"""You search the whole stack at each get_min: O(n) per call, O(n²) for all of them."""


class MinStack:
    def __init__(self) -> None:
        self.values: list[int] = []

    def push(self, value: int) -> None:
        self.values.append(value)

    def pop(self) -> None:
        self.values.pop()

    def top(self) -> int:
        return self.values[-1]

    def get_min(self) -> int:
        return min(self.values)
