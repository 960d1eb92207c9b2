class Solution:
    def nearestExit(self, maze: List[List[str]], entrance: List[int]) -> int:
        m, n = len(maze), len(maze[0])
        q = deque([(entrance[0], entrance[1], 0)])
        maze[entrance[0]][entrance[1]] = '+'
        while q:
            r, c, d = q.popleft()
            for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
                x, y = r + dr, c + dc
                if 0 <= x < m and 0 <= y < n and maze[x][y] == '.':
                    if x in (0, m - 1) or y in (0, n - 1):
                        return d + 1
                    maze[x][y] = '+'
                    q.append((x, y, d + 1))
        return -1
