class Solution:
    def updateMatrix(self, mat):
        m, n = len(mat), len(mat[0])
        dist = [[inf] * n for _ in range(m)]
        h = []
        for i in range(m):
            for j in range(n):
                if not mat[i][j]:
                    dist[i][j] = 0
                    heappush(h, (0, i, j))
        while h:
            d, i, j = heappop(h)
            if d > dist[i][j]: continue
            for x, y in (i+1, j), (i-1, j), (i, j+1), (i, j-1):
                if 0 <= x < m and 0 <= y < n and d + 1 < dist[x][y]:
                    dist[x][y] = d + 1
                    heappush(h, (d + 1, x, y))
        return dist
