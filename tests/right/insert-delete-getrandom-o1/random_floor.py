import random
class RandomizedSet(object):
    def __init__(self):
        self.a = []
        self.i = {}
    def insert(self, val):
        new = val not in self.i
        if new:
            self.i[val] = len(self.a)
            self.a.append(val)
        return new
    def remove(self, val):
        if val not in self.i: return False
        j = self.i.pop(val)
        x = self.a.pop()
        if j < len(self.a):
            self.a[j] = x
            self.i[x] = j
        return True
    def getRandom(self):
        return self.a[int(random.random() * len(self.a))]
