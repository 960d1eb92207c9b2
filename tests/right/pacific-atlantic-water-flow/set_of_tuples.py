class Solution:
    def pacificAtlantic(self, heights: List[List[int]]) -> List[List[int]]:
        m, n = len(heights), len(heights[0])

        def bfs(starts):
            q, seen = deque(starts), set(starts)
            while q:
                x, y = q.popleft()
                for dx, dy in [(1, 0), (-1, 0), (0, 1), (0, -1)]:
                    nx, ny = x + dx, y + dy
                    if 0 <= nx < m and 0 <= ny < n and (nx, ny) not in seen and heights[nx][ny] >= heights[x][y]:
                        seen.add((nx, ny))
                        q.append((nx, ny))
            return seen

        pac = bfs([(i, 0) for i in range(m)] + [(0, j) for j in range(1, n)])
        atl = bfs([(i, n - 1) for i in range(m)] + [(m - 1, j) for j in range(n - 1)])
        return pac & atl
