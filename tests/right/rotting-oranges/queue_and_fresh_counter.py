class Solution:
    def orangesRotting(self, grid: List[List[int]]) -> int:
        good, q = 0, deque()
        for i, row in enumerate(grid):
            for j, cell in enumerate(row):
                if cell == 1: good += 1
                elif cell == 2: q.append((i, j))
        minutes = 0
        while q and good:
            for _ in range(len(q)):
                i, j = q.popleft()
                for di, dj in zip((0, 0, 1, -1), (1, -1, 0, 0)):
                    a, b = i + di, j + dj
                    if a in range(len(grid)) and b in range(len(grid[0])) and grid[a][b] == 1:
                        grid[a][b] = 2
                        good -= 1
                        q.append((a, b))
            minutes += 1
        return -1 if good else minutes
