class Solution:
    def swimInWater(self, grid):
        n = len(grid)

        def ok(t):
            seen = set()
            def dfs(i, j):
                if not (0 <= i < n and 0 <= j < n) or (i, j) in seen or grid[i][j] > t:
                    return False
                if i == j == n - 1:
                    return True
                seen.add((i, j))
                return dfs(i + 1, j) or dfs(i, j + 1) or dfs(i - 1, j) or dfs(i, j - 1)
            return dfs(0, 0)

        return bisect.bisect_left(range(n * n), True, key=ok)
