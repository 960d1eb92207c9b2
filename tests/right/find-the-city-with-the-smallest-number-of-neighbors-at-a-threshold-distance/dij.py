class Solution:
    def findTheCity(self, n, edges, distanceThreshold):
        g = defaultdict(dict)
        for u, v, w in edges: g[u][v] = g[v][u] = w
        def reach(s):
            h, seen = [(0, s)], set()
            while h:
                d, u = heappop(h)
                if u in seen: continue
                seen.add(u)
                for v, w in g[u].items():
                    if d + w <= distanceThreshold: heappush(h, (d + w, v))
            return len(seen) - 1
        return min(range(n), key=lambda i: (reach(i), -i))
