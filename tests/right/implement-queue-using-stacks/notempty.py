class Stack:
    def __init__(self): self.d = []
    def push(self, x): self.d.append(x)
    def pop(self): return self.d.pop()
    def top(self): return self.d[-1]
    def size(self): return len(self.d)
class MyQueue:
    def __init__(self):
        self.a, self.b = Stack(), Stack()
    def push(self, x: int) -> None:
        self.a.push(x)
    def move(self):
        if self.b.size() == 0:
            while self.a.size():
                self.b.push(self.a.pop())
    def pop(self) -> int:
        self.move()
        return self.b.pop()
    def peek(self) -> int:
        self.move()
        return self.b.top()
    def empty(self) -> bool:
        return self.a.size() + self.b.size() == 0
