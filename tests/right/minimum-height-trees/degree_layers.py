class Solution:
    def findMinHeightTrees(self, n, edges):
        if n == 1: return [0]
        g = defaultdict(list)
        deg = Counter()
        for a, b in edges:
            g[a].append(b); g[b].append(a)
            deg[a] += 1; deg[b] += 1
        q = deque(v for v in range(n) if deg[v] == 1)
        while q:
            res = []
            for _ in range(len(q)):
                u = q.popleft()
                res.append(u)
                for v in g[u]:
                    deg[v] -= 1
                    if deg[v] == 1: q.append(v)
        return res
