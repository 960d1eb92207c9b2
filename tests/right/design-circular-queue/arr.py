class MyCircularQueue:

    def __init__(self, k: int):
        self.q = [0] * k
        self.h = 0
        self.count = 0
        self.k = k

    def enQueue(self, value: int) -> bool:
        if self.count == self.k: return False
        self.q[(self.h + self.count) % self.k] = value
        self.count += 1
        return True

    def deQueue(self) -> bool:
        if self.count == 0: return False
        self.h = (self.h + 1) % self.k
        self.count -= 1
        return True

    def Front(self) -> int:
        return -1 if self.isEmpty() else self.q[self.h]

    def Rear(self) -> int:
        return -1 if self.isEmpty() else self.q[(self.h + self.count - 1) % self.k]

    def isEmpty(self) -> bool:
        return self.count == 0

    def isFull(self) -> bool:
        return self.count == self.k


# Your MyCircularQueue object will be instantiated and called as such:
# obj = MyCircularQueue(k)
# param_1 = obj.enQueue(value)
# param_2 = obj.deQueue()
