class LFUCache:

    def __init__(self, capacity: int):
        self.cap = capacity
        self.key2node = {}
        self.buckets = defaultdict(OrderedDict)
        self.lo = 0

    def get(self, key: int) -> int:
        if key not in self.key2node:
            return -1
        f = self.key2node[key]
        v = self.buckets[f].pop(key)
        if not self.buckets[f] and f == self.lo:
            self.lo += 1
        self.buckets[f + 1][key] = v
        self.key2node[key] = f + 1
        return v

    def put(self, key: int, value: int) -> None:
        if self.cap <= 0: return
        if self.get(key) != -1:
            self.buckets[self.key2node[key]][key] = value
            return
        if len(self.key2node) == self.cap:
            k, _ = self.buckets[self.lo].popitem(last=False)
            del self.key2node[k]
        self.lo = 1
        self.key2node[key] = 1
        self.buckets[1][key] = value


# Your LFUCache object will be instantiated and called as such:
# obj = LFUCache(capacity)
# param_1 = obj.get(key)
# obj.put(key,value)
