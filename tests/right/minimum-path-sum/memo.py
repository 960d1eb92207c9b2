class Solution:
    def minPathSum(self, grid: List[List[int]]) -> int:
        @cache
        def f(i, j):
            if i < 0 or j < 0: return inf
            if i == j == 0: return grid[0][0]
            return grid[i][j] + min(f(i - 1, j), f(i, j - 1))
        return f(len(grid) - 1, len(grid[0]) - 1)
