class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        found = 0
        for i in range(len(grid)):
            for j in range(len(grid[0])):
                if grid[i][j] == "1":
                    found += 1
                    self.drown(grid, i, j)
        return found

    def drown(self, grid, i, j):
        grid[i][j] = "#"
        if i > 0 and grid[i - 1][j] == "1": self.drown(grid, i - 1, j)
        if j > 0 and grid[i][j - 1] == "1": self.drown(grid, i, j - 1)
        if i + 1 < len(grid) and grid[i + 1][j] == "1": self.drown(grid, i + 1, j)
        if j + 1 < len(grid[0]) and grid[i][j + 1] == "1": self.drown(grid, i, j + 1)
