class Solution:
    def candy(self, r):
        n = len(r)
        @cache
        def f(i):
            a = 1
            if i and r[i-1] < r[i]: a = max(a, f(i-1) + 1)
            if i + 1 < n and r[i+1] < r[i]: a = max(a, f(i+1) + 1)
            return a
        return sum(f(i) for i in range(n))
