class Solution:
    def findMinHeightTrees(self, n, edges):
        g = [[] for _ in range(n)]
        for u, v in edges:
            g[u] += v,
            g[v] += u,
        def dfs(u, p):
            best = []
            for v in g[u]:
                if v != p:
                    t = dfs(v, u)
                    if len(t) > len(best):
                        best = t
            best.append(u)
            return best
        far = dfs(0, -1)[0]
        path = dfs(far, -1)
        k = len(path)
        return [path[k // 2]] if k % 2 else [path[k // 2], path[k // 2 - 1]]
