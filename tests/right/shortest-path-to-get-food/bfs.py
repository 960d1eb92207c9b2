class Solution:
    def getFood(self, grid: List[List[str]]) -> int:
        m, n = len(grid), len(grid[0])
        q = deque()
        for r in range(m):
            for c in range(n):
                if grid[r][c] == '*':
                    q.append((r, c))
                    break
        steps = 0
        while q:
            for _ in range(len(q)):
                r, c = q.popleft()
                if grid[r][c] == '#':
                    return steps
                for x, y in (r+1, c), (r-1, c), (r, c+1), (r, c-1):
                    if 0 <= x < m and 0 <= y < n and grid[x][y] in 'O#':
                        if grid[x][y] == '#':
                            return steps + 1
                        grid[x][y] = 'X'
                        q.append((x, y))
            steps += 1
        return -1
