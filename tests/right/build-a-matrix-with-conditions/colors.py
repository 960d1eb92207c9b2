class Solution:
    def buildMatrix(self, k, rowConditions, colConditions):
        def topo(E):
            g = [[] for _ in range(k)]
            for u, v in E: g[u - 1].append(v - 1)
            color = [0] * k
            out = []
            def dfs(u):
                color[u] = 1
                for v in g[u]:
                    if color[v] == 1 or (color[v] == 0 and not dfs(v)): return False
                color[u] = 2
                out.append(u + 1)
                return True
            if all(color[u] or dfs(u) for u in range(k)):
                return out[::-1]
        r = topo(rowConditions)
        c = topo(colConditions)
        if r is None or c is None: return []
        return [[x if x == y else 0 for y in c] for x in r]
