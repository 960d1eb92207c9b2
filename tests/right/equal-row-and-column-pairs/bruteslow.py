class Solution:
    def equalPairs(self, grid: List[List[int]]) -> int:
        count = 0
        n = len(grid)
        for r in range(n):
            for c in range(n):
                count += all(grid[r][i] == grid[i][c] for i in range(n))
        return count
