class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        R, C = len(grid), len(grid[0])

        def area(r, c):
            if not (0 <= r < R and 0 <= c < C and grid[r][c] == "1"):
                return 0
            grid[r][c] = "x"
            return 1 + sum(area(r + dr, c + dc) for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)))

        return sum(area(r, c) > 0 for r in range(R) for c in range(C))
