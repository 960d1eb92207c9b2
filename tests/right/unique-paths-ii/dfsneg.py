class Solution:
    def uniquePathsWithObstacles(self, obstacleGrid: List[List[int]]) -> int:
        g = obstacleGrid
        memo = {}
        def dfs(r, c):
            if r < 0 or c < 0 or g[r][c] == 1: return 0
            if (r, c) == (0, 0): return 1
            if (r, c) not in memo: memo[r, c] = dfs(r - 1, c) + dfs(r, c - 1)
            return memo[r, c]
        return dfs(len(g) - 1, len(g[0]) - 1)
