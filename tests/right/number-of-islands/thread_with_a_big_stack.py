import sys
import threading
sys.setrecursionlimit(1 << 20)

class Solution:
    def numIslands(self, grid):
        self.n = 0
        def dfs(i, j):
            if not (0 <= i < len(grid) and 0 <= j < len(grid[0])) or grid[i][j] != "1":
                return
            grid[i][j] = "0"
            dfs(i + 1, j); dfs(i, j + 1); dfs(i - 1, j); dfs(i, j - 1)
        def work():
            for i in range(len(grid)):
                for j in range(len(grid[0])):
                    if grid[i][j] == "1":
                        self.n += 1
                        dfs(i, j)
        threading.stack_size(1 << 27)
        t = threading.Thread(target=work)
        t.start()
        t.join()
        return self.n
