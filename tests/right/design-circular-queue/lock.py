from threading import Lock
class MyCircularQueue:
    def __init__(self, k: int):
        self.queue = [None] * k
        self.head = self.tail = -1
        self.k = k
        self.lock = Lock()
    def enQueue(self, value: int) -> bool:
        with self.lock:
            if self.isFull(): return False
            if self.isEmpty(): self.head = 0
            self.tail = (self.tail + 1) % self.k
            self.queue[self.tail] = value
            return True
    def deQueue(self) -> bool:
        if self.isEmpty(): return False
        if self.head == self.tail: self.head = self.tail = -1
        else: self.head = (self.head + 1) % self.k
        return True
    def Front(self) -> int:
        return self.queue[self.head] if not self.isEmpty() else -1
    def Rear(self) -> int:
        return self.queue[self.tail] if not self.isEmpty() else -1
    def isEmpty(self) -> bool:
        return self.head == -1
    def isFull(self) -> bool:
        return (self.tail + 1) % self.k == self.head
