class Solution:
    def minPathSum(self, grid):
        m, n = len(grid), len(grid[0])
        h, seen = [(grid[0][0], 0, 0)], set()
        while h:
            d, i, j = heapq.heappop(h)
            if (i, j) in seen: continue
            seen.add((i, j))
            if (i, j) == (m - 1, n - 1): return d
            if i + 1 < m: heapq.heappush(h, (d + grid[i + 1][j], i + 1, j))
            if j + 1 < n: heapq.heappush(h, (d + grid[i][j + 1], i, j + 1))
