class Solution:
    def uniquePathsWithObstacles(self, g):
        cur = {(0, 0): 1} if not g[0][0] else {}
        m, n = len(g), len(g[0])
        for _ in range(m + n - 2):
            nx = defaultdict(int)
            for (i, j), w in cur.items():
                for a, b in ((i + 1, j), (i, j + 1)):
                    if a < m and b < n and not g[a][b]: nx[a, b] += w
            cur = nx
        return cur.get((m - 1, n - 1), 0)
