class Solution:
    def equalPairs(self, grid: List[List[int]]) -> int:
        n, res = len(grid), 0
        for r in range(n):
            for c in range(n):
                match = True
                for i in range(n):
                    if grid[r][i] != grid[i][c]:
                        match = False
                        break
                res += match
        return res
