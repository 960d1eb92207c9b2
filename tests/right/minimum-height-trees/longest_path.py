class Solution:
    def findMinHeightTrees(self, n, edges):
        g = defaultdict(list)
        for u, v in edges:
            g[u].append(v)
            g[v].append(u)
        def bfs(s):
            par = {s: None}
            q = deque([s])
            last = s
            while q:
                last = q.popleft()
                for y in g[last]:
                    if y not in par:
                        par[y] = last
                        q.append(y)
            path = []
            while last is not None:
                path.append(last)
                last = par[last]
            return path
        p = bfs(bfs(0)[0])
        m = len(p)
        return set([p[m // 2], p[(m - 1) // 2]])
