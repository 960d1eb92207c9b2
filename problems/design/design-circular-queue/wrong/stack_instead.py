"""You remove the newest value, as a stack does, but a queue removes the oldest."""


class MyCircularQueue:
    def __init__(self, k: int) -> None:
        self.k = k
        self.values: list[int] = []

    def enqueue(self, value: int) -> bool:
        if len(self.values) == self.k:
            return False
        self.values.append(value)
        return True

    def dequeue(self) -> bool:
        if not self.values:
            return False
        self.values.pop()
        return True

    def front(self) -> int:
        return self.values[0] if self.values else -1

    def rear(self) -> int:
        return self.values[-1] if self.values else -1

    def is_empty(self) -> bool:
        return not self.values

    def is_full(self) -> bool:
        return len(self.values) == self.k
