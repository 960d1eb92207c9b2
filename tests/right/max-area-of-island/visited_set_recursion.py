import sys
sys.setrecursionlimit(10**6)

class Solution:
    def maxAreaOfIsland(self, grid: List[List[int]]) -> int:
        land = {(i, j) for i, row in enumerate(grid) for j, cell in enumerate(row) if cell}

        def size(i, j):
            if (i, j) not in land:
                return 0
            land.remove((i, j))
            return 1 + size(i, j + 1) + size(i + 1, j) + size(i, j - 1) + size(i - 1, j)

        best = 0
        while land:
            best = max(best, size(*next(iter(land))))
        return best
