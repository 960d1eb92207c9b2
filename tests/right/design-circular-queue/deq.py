class MyCircularQueue:
    def __init__(self, k):
        self.k, self.d = k, deque()
    def enQueue(self, value):
        ok = len(self.d) < self.k
        if ok: self.d.append(value)
        return ok
    def deQueue(self):
        if not self.d: return False
        self.d.popleft()
        return True
    def Front(self): return self.d[0] if self.d else -1
    def Rear(self): return self.d[-1] if self.d else -1
    def isEmpty(self): return not self.d
    def isFull(self): return len(self.d) == self.k
