class Solution:
    def findInMountainArray(self, target, mountainArr):
        get = lru_cache(None)(mountainArr.get)
        n = mountainArr.length()
        lo, hi = 0, n - 1
        while lo < hi:
            mid = lo + hi >> 1
            if get(mid) > get(mid + 1): hi = mid
            else: lo = mid + 1
        top = lo
        def bs(a, b, sign):
            while a <= b:
                m = (a + b) // 2
                v = get(m)
                if v == target: return m
                if (v < target) == sign: a = m + 1
                else: b = m - 1
            return -1
        x = bs(0, top, True)
        return x if x != -1 else bs(top + 1, n - 1, False)
