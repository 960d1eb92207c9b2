class DSU:
    def __init__(self, N):
        self.par = [i for i in range(N)]
        self.size = [1] * N

    def find(self, x):
        if x != self.par[x]:
            self.par[x] = self.find(self.par[x])
        return self.par[x]

    def union(self, x, y):
        x, y = self.find(x), self.find(y)
        if x == y:
            return
        if self.size[x] < self.size[y]:
            x, y = y, x
        self.par[y] = x
        self.size[x] += self.size[y]

    def connected(self, x, y):
        return self.find(x) == self.find(y)

class Solution:
    def swimInWater(self, grid):
        n = len(grid)
        dsu = DSU(n * n)
        cells = sorted((grid[r][c], r, c) for r in range(n) for c in range(n))
        for t, r, c in cells:
            for x, y in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if 0 <= x < n > y >= 0 and grid[x][y] <= t:
                    dsu.union(r * n + c, x * n + y)
            if dsu.connected(0, n * n - 1):
                return t
