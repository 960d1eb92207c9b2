class Solution:
    def validTree(self, n, edges):
        p = list(range(n))
        def find(x):
            if p[x] != x:
                p[x] = find(p[x])
            return p[x]
        for a, b in edges:
            ra, rb = find(a), find(b)
            if ra == rb:
                return False
            p[ra] = rb
            n -= 1
        return n == 1
