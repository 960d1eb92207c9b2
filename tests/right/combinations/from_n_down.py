class Solution:
    def combine(self, n, k):
        out = []
        def go(i, cur):
            if len(cur) == k:
                out.append(list(cur)); return
            if i == 0: return
            if i < k - len(cur): return
            go(i - 1, cur + [i])
            go(i - 1, cur)
        go(n, [])
        return out
