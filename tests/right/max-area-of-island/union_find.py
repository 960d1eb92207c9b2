class DSU:
    def __init__(self, n):
        self.p = list(range(n))
        self.size = [1] * n

    def find(self, x):
        if self.p[x] != x:
            self.p[x] = self.find(self.p[x])
        return self.p[x]

    def union(self, a, b):
        a, b = self.find(a), self.find(b)
        if a == b:
            return
        if self.size[a] < self.size[b]:
            a, b = b, a
        self.p[b] = a
        self.size[a] += self.size[b]

class Solution:
    def maxAreaOfIsland(self, grid: List[List[int]]) -> int:
        m, n = len(grid), len(grid[0])
        dsu = DSU(m * n)
        ans = 0
        for i in range(m):
            for j in range(n):
                if grid[i][j]:
                    if i and grid[i - 1][j]:
                        dsu.union(i * n + j, (i - 1) * n + j)
                    if j and grid[i][j - 1]:
                        dsu.union(i * n + j, i * n + j - 1)
        for i in range(m):
            for j in range(n):
                if grid[i][j]:
                    ans = max(ans, dsu.size[dsu.find(i * n + j)])
        return ans
