class UF:
    def __init__(self, n):
        self.p = list(range(n))
    def find(self, x):
        while x != self.p[x]:
            self.p[x] = self.p[self.p[x]]
            x = self.p[x]
        return x
    def union(self, x, y):
        x, y = self.find(x), self.find(y)
        if x == y: return False
        self.p[x] = y
        return True

class Solution:
    def minCostConnectPoints(self, p):
        n = len(p)
        h = [(abs(p[i][0] - p[j][0]) + abs(p[i][1] - p[j][1]), i, j) for i, j in combinations(range(n), 2)]
        heapify(h)
        uf, ans = UF(n), 0
        while h and n > 1:
            w, i, j = heappop(h)
            if uf.union(i, j):
                ans += w
                n -= 1
        return ans
