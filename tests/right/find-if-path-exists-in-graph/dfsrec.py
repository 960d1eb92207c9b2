class Solution:
    def validPath(self, n: int, edges: List[List[int]], source: int, destination: int) -> bool:
        g = defaultdict(list)
        for a, b in edges:
            g[a].append(b); g[b].append(a)
        seen = [False] * n
        def dfs(u):
            if u == destination: return True
            seen[u] = True
            for v in g[u]:
                if not seen[v] and dfs(v):
                    return True
            return False
        return dfs(source)
