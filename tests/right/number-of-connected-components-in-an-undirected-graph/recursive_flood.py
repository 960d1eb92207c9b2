class Solution:
    def countComponents(self, n, edges):
        g = defaultdict(set)
        for a, b in edges:
            g[a].add(b)
            g[b].add(a)
        seen = set()
        def dfs(u):
            if u in seen:
                return 0
            seen.add(u)
            for v in g[u]:
                dfs(v)
            return 1
        return sum(dfs(i) for i in range(n))
