class Solution:
    DIRS = [(0, 1), (0, -1), (1, 0), (-1, 0)]
    def nearestExit(self, maze, entrance):
        m, n = len(maze), len(maze[0])
        dist = [[-1] * n for _ in range(m)]
        sx, sy = entrance
        dist[sx][sy] = 0
        q = [entrance]
        for x, y in q:
            for dx, dy in self.DIRS:
                a, b = x + dx, y + dy
                if a in range(m) and b in range(n):
                    if maze[a][b] == '.' and dist[a][b] < 0:
                        dist[a][b] = dist[x][y] + 1
                        q.append([a, b])
                elif [x, y] != entrance:
                    return dist[x][y]
        return -1
