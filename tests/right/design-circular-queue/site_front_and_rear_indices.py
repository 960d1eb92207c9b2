class MyCircularQueue:

    def __init__(self, k: int):
        self.q = [0] * (k + 1)
        self.f = self.r = 0

    def enQueue(self, value: int) -> bool:
        if self.isFull():
            return False
        self.q[self.r] = value
        self.r = (self.r + 1) % len(self.q)
        return True

    def deQueue(self) -> bool:
        if self.isEmpty():
            return False
        self.f = (self.f + 1) % len(self.q)
        return True

    def Front(self) -> int:
        return -1 if self.isEmpty() else self.q[self.f]

    def Rear(self) -> int:
        return -1 if self.isEmpty() else self.q[self.r - 1]

    def isEmpty(self) -> bool:
        return self.f == self.r

    def isFull(self) -> bool:
        return (self.r + 1) % len(self.q) == self.f


# Your MyCircularQueue object will be instantiated and called as such:
# obj = MyCircularQueue(k)
# param_1 = obj.enQueue(value)
