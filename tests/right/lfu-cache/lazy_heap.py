class LFUCache:
    def __init__(self, capacity: int):
        self.c = capacity
        self.t = 0
        self.d = {}
        self.h = []
    def touch(self, key, val, f):
        self.t += 1
        self.d[key] = (val, f, self.t)
        heappush(self.h, (f, self.t, key))
    def get(self, key: int) -> int:
        if key not in self.d: return -1
        v, f, _ = self.d[key]
        self.touch(key, v, f + 1)
        return v
    def put(self, key: int, value: int) -> None:
        if key in self.d:
            self.touch(key, value, self.d[key][1] + 1)
            return
        if len(self.d) == self.c:
            while True:
                f, t, k = heappop(self.h)
                if k in self.d and self.d[k][2] == t:
                    del self.d[k]
                    break
        self.touch(key, value, 1)
