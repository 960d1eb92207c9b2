class Solution:
    def calcEquation(self, equations: List[List[str]], values: List[float], queries: List[List[str]]) -> List[float]:
        g = defaultdict(dict)
        for (a, b), v in zip(equations, values):
            g[a][b] = v
            g[b][a] = 1 / v
        def dfs(a, b, seen):
            if a not in g or b not in g: return -1.0
            if a == b: return 1.0
            seen.add(a)
            for n, w in g[a].items():
                if n in seen: continue
                r = dfs(n, b, seen)
                if r != -1.0:
                    return w * r
            return -1.0
        return [dfs(a, b, set()) for a, b in queries]
