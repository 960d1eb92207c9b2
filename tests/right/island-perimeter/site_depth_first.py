class Solution:
    def islandPerimeter(self, grid: List[List[int]]) -> int:
        m, n = len(grid), len(grid[0])
        seen = set()

        def dfs(r, c):
            if not (0 <= r < m and 0 <= c < n) or not grid[r][c]:
                return 1
            if (r, c) in seen:
                return 0
            seen.add((r, c))
            return dfs(r + 1, c) + dfs(r - 1, c) + dfs(r, c + 1) + dfs(r, c - 1)

        for r, c in product(range(m), range(n)):
            if grid[r][c]:
                return dfs(r, c)
        return 0
