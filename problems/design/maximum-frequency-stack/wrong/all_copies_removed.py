"""You remove all copies of the most frequent value, but pop takes one."""


class FreqStack:
    def __init__(self) -> None:
        self.values: list[int] = []

    def push(self, val: int) -> None:
        self.values.append(val)

    def pop(self) -> int:
        most = max(map(self.values.count, self.values))
        val = next(v for v in reversed(self.values) if self.values.count(v) == most)
        self.values = [other for other in self.values if other != val]
        return val
