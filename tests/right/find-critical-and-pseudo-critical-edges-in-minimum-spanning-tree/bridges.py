class Solution:
    def findCriticalAndPseudoCriticalEdges(self, n: int, edges: List[List[int]]) -> List[List[int]]:
        par = list(range(n))
        def find(x):
            while par[x] != x:
                par[x] = par[par[x]]
                x = par[x]
            return x
        order = sorted(range(len(edges)), key=lambda i: edges[i][2])
        crit, pseudo = [], []
        for _, grp in groupby(order, key=lambda i: edges[i][2]):
            grp = list(grp)
            g = defaultdict(list)
            cand = []
            for i in grp:
                a, b = find(edges[i][0]), find(edges[i][1])
                if a != b:
                    g[a].append((b, i)); g[b].append((a, i))
                    cand.append(i)
            low, t, br = {}, count(), set()
            disc = {}
            def dfs(u, pe):
                disc[u] = low[u] = next(t)
                for v, i in g[u]:
                    if i == pe: continue
                    if v in disc: low[u] = min(low[u], disc[v])
                    else:
                        dfs(v, i)
                        low[u] = min(low[u], low[v])
                        if low[v] > disc[u]: br.add(i)
            for u in list(g):
                if u not in disc: dfs(u, -1)
            for i in cand:
                (crit if i in br else pseudo).append(i)
                par[find(edges[i][0])] = find(edges[i][1])
        return crit, pseudo
