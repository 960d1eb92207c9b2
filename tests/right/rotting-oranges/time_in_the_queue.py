class Solution:
    def orangesRotting(self, grid):
        m, n = len(grid), len(grid[0])
        queue = collections.deque([(i, j, 0) for i in range(m) for j in range(n) if grid[i][j] == 2])
        t = 0
        while queue:
            i, j, t = queue.popleft()
            for x, y in (i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1):
                if x >= 0 and y >= 0 and x < m and y < n and grid[x][y] == 1:
                    grid[x][y] = 2
                    queue.append((x, y, t + 1))
        return -1 if any(1 in row for row in grid) else t
