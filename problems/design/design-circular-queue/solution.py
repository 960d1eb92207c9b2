"""Keep the values in a ring: a list of fixed length, the index of the front, and a count.

Time: O(1) per call. Space: O(k).
"""


class MyCircularQueue:
    def __init__(self, k: int) -> None:
        self.values = [0] * k
        self.head = 0
        self.count = 0

    def enqueue(self, value: int) -> bool:
        if self.is_full():
            return False
        self.values[(self.head + self.count) % len(self.values)] = value
        self.count += 1
        return True

    def dequeue(self) -> bool:
        if self.is_empty():
            return False
        self.head = (self.head + 1) % len(self.values)
        self.count -= 1
        return True

    def front(self) -> int:
        return -1 if self.is_empty() else self.values[self.head]

    def rear(self) -> int:
        if self.is_empty():
            return -1
        return self.values[(self.head + self.count - 1) % len(self.values)]

    def is_empty(self) -> bool:
        return self.count == 0

    def is_full(self) -> bool:
        return self.count == len(self.values)
