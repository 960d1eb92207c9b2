class FreqStack:

    def __init__(self):
        self.h = []
        self.c = defaultdict(int)
        self.t = 0

    def push(self, val: int) -> None:
        self.c[val] += 1
        self.t += 1
        heappush(self.h, (-self.c[val], -self.t, val))

    def pop(self) -> int:
        v = heappop(self.h)[2]
        self.c[v] -= 1
        return v


# Your FreqStack object will be instantiated and called as such:
# obj = FreqStack()
# obj.push(val)
# param_2 = obj.pop()
