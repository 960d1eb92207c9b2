class Solution:
    def findTheCity(self, n: int, edges: List[List[int]], distanceThreshold: int) -> int:
        d = [[inf] * n for _ in range(n)]
        for u, v, w in edges: d[u][v] = d[v][u] = w
        for i in range(n): d[i][i] = 0
        for k in range(n):
            for i in range(n):
                for j in range(n):
                    if d[i][k] + d[k][j] < d[i][j]:
                        d[i][j] = d[i][k] + d[k][j]
        res, best = -1, n
        for i in range(n):
            c = sum(x <= distanceThreshold for x in d[i]) - 1
            if c <= best: best, res = c, i
        return res
