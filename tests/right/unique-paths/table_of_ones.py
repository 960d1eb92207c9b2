class Solution:
    def uniquePaths(self, m: int, n: int) -> int:
        ways = [[0] * n for _ in range(m)]
        ways[0][0] = 1
        for i in range(m):
            for j in range(n):
                if i: ways[i][j] += ways[i - 1][j]
                if j: ways[i][j] += ways[i][j - 1]
        return ways[-1][-1]
