class MyQueue:
    def __init__(self):
        self.inp = []
        self.out = []
        self.front = None
    def push(self, x: int) -> None:
        if not self.inp:
            self.front = x
        self.inp.append(x)
    def pop(self) -> int:
        if not self.out:
            while self.inp:
                self.out.append(self.inp.pop())
        return self.out.pop()
    def peek(self) -> int:
        return self.out[-1] if self.out else self.front
    def empty(self) -> bool:
        return not (self.inp or self.out)
