class Entry:
    __slots__ = ("ts", "vals")
    def __init__(self):
        self.ts, self.vals = [], []

class TimeMap:
    def __init__(self):
        self.store = {}
    def set(self, k, v, t):
        e = self.store.setdefault(k, Entry())
        e.ts.append(t)
        e.vals.append(v)
        return None
    def get(self, k, t):
        e = self.store.get(k)
        if e is None: return ""
        res, l, r = "", 0, len(e.ts) - 1
        while l <= r:
            if e.ts[(m := (l + r) // 2)] <= t:
                res = e.vals[m]
                l = m + 1
            else:
                r = m - 1
        return res
