class Solution:
    def findTheCity(self, n: int, edges: List[List[int]], distanceThreshold: int) -> int:
        adj = [[] for _ in range(n)]
        for u, v, w in edges:
            adj[u].append((v, w)); adj[v].append((u, w))
        counts = []
        for s in range(n):
            dist = {s: 0}
            q = deque([s])
            while q:
                u = q.popleft()
                for v, w in adj[u]:
                    nd = dist[u] + w
                    if nd <= distanceThreshold and nd < dist.get(v, inf):
                        dist[v] = nd
                        q.append(v)
            counts.append(len(dist))
        m = min(counts)
        return max(i for i, c in enumerate(counts) if c == m)
