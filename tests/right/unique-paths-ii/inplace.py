class Solution:
    def uniquePathsWithObstacles(self, obstacleGrid):
        if not obstacleGrid or obstacleGrid[0][0] == 1: return 0
        g = obstacleGrid
        m, n = len(g), len(g[0])
        g[0][0] = 1
        for i in range(1, m): g[i][0] = int(g[i][0] == 0 and g[i - 1][0] == 1)
        for j in range(1, n): g[0][j] = int(g[0][j] == 0 and g[0][j - 1] == 1)
        for i in range(1, m):
            for j in range(1, n):
                g[i][j] = g[i - 1][j] + g[i][j - 1] if g[i][j] == 0 else 0
        return g[-1][-1]
