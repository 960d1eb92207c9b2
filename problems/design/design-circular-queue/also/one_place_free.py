"""Keep head and tail without a counter, and one place of the ring free.

Time: O(1) per call. Space: O(k).
"""


class MyCircularQueue:
    def __init__(self, k: int) -> None:
        self.size = k + 1
        self.values = [0] * self.size
        self.head = 0
        self.tail = 0

    def enqueue(self, value: int) -> bool:
        if self.is_full():
            return False
        self.values[self.tail] = value
        self.tail = (self.tail + 1) % self.size
        return True

    def dequeue(self) -> bool:
        if self.is_empty():
            return False
        self.head = (self.head + 1) % self.size
        return True

    def front(self) -> int:
        return -1 if self.is_empty() else self.values[self.head]

    def rear(self) -> int:
        return -1 if self.is_empty() else self.values[self.tail - 1]

    def is_empty(self) -> bool:
        return self.head == self.tail

    def is_full(self) -> bool:
        return (self.tail + 1) % self.size == self.head
