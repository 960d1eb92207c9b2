class Solution:
    def maxAreaOfIsland(self, grid):
        def cells(i, j):
            if 0 <= i < len(grid) and 0 <= j < len(grid[i]) and grid[i][j]:
                grid[i][j] = 0
                yield (i, j)
                yield from cells(i + 1, j)
                yield from cells(i - 1, j)
                yield from cells(i, j + 1)
                yield from cells(i, j - 1)
        return max(len(list(cells(i, j))) for i in range(len(grid)) for j in range(len(grid[0])))
