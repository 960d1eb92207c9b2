class RandomizedSet:
    def __init__(self):
        self.index = dict()
        self.values = list()
    def insert(self, val: int) -> bool:
        ret = val not in self.index
        self.values += [val] * ret
        self.index.setdefault(val, len(self.values) - 1)
        return ret
    def remove(self, val: int) -> bool:
        if (i := self.index.get(val)) is None:
            return False
        self.values[i], self.values[-1] = self.values[-1], self.values[i]
        self.index[self.values[i]] = i
        self.values.pop()
        del self.index[val]
        return True
    def getRandom(self) -> int:
        return self.values[randrange(len(self.values))]
