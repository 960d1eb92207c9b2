class Solution:
    def nearestExit(self, maze: List[List[str]], entrance: List[int]) -> int:
        h = [(0, *entrance)]
        dist = defaultdict(lambda: inf)
        dist[entrance[0], entrance[1]] = 0
        m, n = len(maze), len(maze[0])
        while h:
            d, i, j = heapq.heappop(h)
            if d > 0 and (i * j == 0 or i == m - 1 or j == n - 1):
                return d
            for x, y in ((i-1,j),(i+1,j),(i,j-1),(i,j+1)):
                if 0 <= x < m and 0 <= y < n and maze[x][y] == "." and d + 1 < dist[x, y]:
                    dist[x, y] = d + 1
                    heapq.heappush(h, (d + 1, x, y))
        return -1
