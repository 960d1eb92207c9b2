class Solution:
    def findCheapestPrice(self, n, flights, src, dst, K):
        g = collections.defaultdict(dict)
        for u, v, w in flights:
            g[u][v] = w
        best = [math.inf] * n
        best[src] = 0
        q = deque([(src, 0)])
        while q and K >= 0:
            for _ in range(len(q)):
                u, c = q.popleft()
                for v, w in g[u].items():
                    if (nc := c + w) < best[v]:
                        best[v] = nc
                        q.append((v, nc))
            K -= 1
        return best[dst] if best[dst] < math.inf else -1
