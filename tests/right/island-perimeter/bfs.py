class Solution:
    def islandPerimeter(self, grid: List[List[int]]) -> int:
        R, C = len(grid), len(grid[0])
        si, sj = next((i, j) for i in range(R) for j in range(C) if grid[i][j])
        q = deque([(si, sj)])
        grid[si][sj] = -1
        p = 0
        while q:
            i, j = q.popleft()
            for x, y in (i+1, j), (i-1, j), (i, j+1), (i, j-1):
                if not (0 <= x < R and 0 <= y < C) or grid[x][y] == 0: p += 1
                elif grid[x][y] == 1:
                    grid[x][y] = -1
                    q.append((x, y))
        return p
