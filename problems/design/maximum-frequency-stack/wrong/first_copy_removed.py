"""You remove the oldest copy of the value instead of the latest, which spoils later ties."""


class FreqStack:
    def __init__(self) -> None:
        self.values: list[int] = []

    def push(self, val: int) -> None:
        self.values.append(val)

    def pop(self) -> int:
        most = max(map(self.values.count, self.values))
        val = next(v for v in reversed(self.values) if self.values.count(v) == most)
        self.values.remove(val)
        return val
