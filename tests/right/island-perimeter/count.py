class Solution:
    def islandPerimeter(self, grid: List[List[int]]) -> int:
        m, n, r = len(grid), len(grid[0]), 0
        for i in range(m):
            for j in range(n):
                if grid[i][j] == 1:
                    r += 4
                    if i and grid[i - 1][j]: r -= 2
                    if j and grid[i][j - 1]: r -= 2
        return r
