class Solution:
    def maxProbability(self, n, edges, succProb, start_node, end_node):
        g = [[] for _ in range(n)]
        for i, (u, v) in enumerate(edges):
            g[u].append([v, succProb[i]])
            g[v].append([u, succProb[i]])
        mp = [0.0] * n
        mp[start_node] = 1.0
        q = deque([start_node])
        while q:
            c = q.popleft()
            for nx, w in g[c]:
                if mp[c] * w > mp[nx]:
                    mp[nx] = mp[c] * w
                    q.append(nx)
        return mp[end_node]
