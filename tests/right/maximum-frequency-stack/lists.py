class FreqStack(object):
    def __init__(self):
        self.stacks = []
        self.m = {}
    def push(self, val):
        i = self.m.get(val, 0)
        if i == len(self.stacks): self.stacks.append([])
        self.stacks[i].append(val)
        self.m[val] = i + 1
    def pop(self):
        v = self.stacks[-1].pop()
        if not self.stacks[-1]: self.stacks.pop()
        self.m[v] -= 1
        return v
