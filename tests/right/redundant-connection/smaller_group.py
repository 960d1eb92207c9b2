class Solution:
    def findRedundantConnection(self, edges):
        groups = {x: {x} for e in edges for x in e}
        for u, v in edges:
            if groups[u] is groups[v]:
                return u, v
            a, b = sorted((groups[u], groups[v]), key=len)
            b |= a
            for x in a:
                groups[x] = b
