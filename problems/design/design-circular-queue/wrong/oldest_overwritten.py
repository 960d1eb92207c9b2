"""You overwrite the oldest value when the queue is full, but the new one must be refused."""


class MyCircularQueue:
    def __init__(self, k: int) -> None:
        self.k = k
        self.values: list[int] = []

    def enqueue(self, value: int) -> bool:
        self.values = [*self.values, value][-self.k :]
        return True

    def dequeue(self) -> bool:
        if not self.values:
            return False
        self.values.pop(0)
        return True

    def front(self) -> int:
        return self.values[0] if self.values else -1

    def rear(self) -> int:
        return self.values[-1] if self.values else -1

    def is_empty(self) -> bool:
        return not self.values

    def is_full(self) -> bool:
        return len(self.values) == self.k
