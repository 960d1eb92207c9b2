"""You take the value pushed last, but the most frequent one comes first."""


class FreqStack:
    def __init__(self) -> None:
        self.values: list[int] = []

    def push(self, val: int) -> None:
        self.values.append(val)

    def pop(self) -> int:
        return self.values.pop()
