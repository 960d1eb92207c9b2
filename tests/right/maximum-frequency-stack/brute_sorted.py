class FreqStack:
    def __init__(self):
        self.pos = defaultdict(list)
        self.by = defaultdict(dict)
        self.t = 0
    def push(self, val: int) -> None:
        p = self.pos[val]
        self.by[len(p)].pop(val, None)
        p.append(self.t)
        self.by[len(p)][val] = self.t
        self.t += 1
    def pop(self) -> int:
        f = max(k for k, v in self.by.items() if v)
        val = max(self.by[f], key=lambda v: self.by[f][v])
        del self.by[f][val]
        self.pos[val].pop()
        if self.pos[val]: self.by[f - 1][val] = self.pos[val][-1]
        return val
