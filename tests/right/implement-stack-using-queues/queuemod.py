from queue import Queue
class MyStack:
    def __init__(self):
        self.q = Queue()
    def push(self, x: int) -> None:
        n = Queue()
        n.put(x)
        n.put(self.q)
        self.q = n
    def pop(self) -> int:
        v = self.q.get()
        self.q = self.q.get()
        return v
    def top(self) -> int:
        v = self.pop()
        self.push(v)
        return v
    def empty(self) -> bool:
        return self.q.qsize() == 0
