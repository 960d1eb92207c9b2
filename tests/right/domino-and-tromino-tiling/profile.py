class Solution:
    def numTilings(self, n):
        @lru_cache(None)
        def f(i, t1, t2):
            if i == n: return 1
            T1, T2 = t1, t2
            T3, T4 = i + 1 < n, i + 1 < n
            c = 0
            if not T1 and not T2: c += f(i + 1, False, False)
            if not T1 and not T2 and T3: c += f(i + 1, True, False) * 2
            if not T1 and not T2 and T3 and T4: c += f(i + 1, True, True)
            if T1 and not T2 and T4: c += f(i + 1, False, True) + f(i + 1, True, True)
            if T2 and not T1 and T3: c += f(i + 1, True, False) + f(i + 1, True, True)
            if T1 and T2: c += f(i + 1, False, False)
            return c % (10**9 + 7)
        return f(0, False, False)
