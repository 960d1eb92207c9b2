"""You compare head and tail alone, and they are equal both when it is empty and when it is full."""


class MyCircularQueue:
    def __init__(self, k: int) -> None:
        self.values = [-1] * k
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
        self.values[self.head] = -1
        self.head = (self.head + 1) % len(self.values)
        return True

    def front(self) -> int:
        return self.values[self.head]

    def rear(self) -> int:
        return self.values[self.tail - 1]

    def is_empty(self) -> bool:
        return self.head == self.tail

    def is_full(self) -> bool:
        return self.head == self.tail and self.values[self.head] != -1
