class MyStack:
    def __init__(self):
        self.q = collections.deque()
    def push(self, x):
        self.q.append(x)
    def pop(self):
        for _ in range(len(self.q) - 1):
            self.push(self.q.popleft())
        return self.q.popleft()
    def top(self):
        r = self.pop()
        self.push(r)
        return r
    def empty(self):
        return len(self.q) == 0
