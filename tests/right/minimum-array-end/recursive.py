class Solution:
    def minEnd(self, n, x):
        def f(k, x):
            if k == 0: return x
            if x & 1: return f(k, x >> 1) << 1 | 1
            return f(k >> 1, x >> 1) << 1 | (k & 1)
        return f(n - 1, x)
