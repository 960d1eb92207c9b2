class MyHashSet:
    def __init__(self):
        self.s = set()
    def add(self, key): self.s.add(key)
    def remove(self, key): self.s.discard(key)
    def contains(self, key): return key in self.s
