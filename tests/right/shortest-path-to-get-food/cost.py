class Solution:
    def getFood(self, grid: List[List[str]]) -> int:
        R, C = len(grid), len(grid[0])
        start = next((r, c) for r in range(R) for c in range(C) if grid[r][c] == '*')
        dist = {start: 0}
        for r, c in (queue := [start]):
            for nr, nc in ((r+1, c), (r-1, c), (r, c+1), (r, c-1)):
                if 0 <= nr < R and 0 <= nc < C and (nr, nc) not in dist and grid[nr][nc] != 'X':
                    dist[nr, nc] = dist[r, c] + 1
                    if grid[nr][nc] == '#': return dist[nr, nc]
                    queue.append((nr, nc))
        return -1
