"""You keep one of the k places free to tell full from empty, so only k - 1 values fit."""


class MyCircularQueue:
    def __init__(self, k: int) -> None:
        self.values = [0] * k
        self.head = 0
        self.tail = 0

    def enqueue(self, value: int) -> bool:
        if self.is_full():
            return False
        self.values[self.tail] = value
        self.tail = (self.tail + 1) % len(self.values)
        return True

    def dequeue(self) -> bool:
        if self.is_empty():
            return False
        self.head = (self.head + 1) % len(self.values)
        return True

    def front(self) -> int:
        return -1 if self.is_empty() else self.values[self.head]

    def rear(self) -> int:
        return -1 if self.is_empty() else self.values[self.tail - 1]

    def is_empty(self) -> bool:
        return self.head == self.tail

    def is_full(self) -> bool:
        return (self.tail + 1) % len(self.values) == self.head
