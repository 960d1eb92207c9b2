class Solution:
    def dfs(self, src, adj, visit, path, order):
        if src in path:
            return False
        if src in visit:
            return True
        visit.add(src)
        path.add(src)
        for nei in adj[src]:
            if not self.dfs(nei, adj, visit, path, order):
                return False
        path.remove(src)
        order.append(src)
        return True

    def topo_sort(self, k, edges):
        adj = defaultdict(list)
        for s, d in edges:
            adj[s].append(d)
        visit, path = set(), set()
        order = []
        for s in range(1, k + 1):
            if s not in visit:
                if not self.dfs(s, adj, visit, path, order):
                    return []
        return order[::-1]

    def buildMatrix(self, k, rowConditions, colConditions):
        ro = self.topo_sort(k, rowConditions)
        if not ro: return []
        co = self.topo_sort(k, colConditions)
        if not co: return []
        vr = {n: i for i, n in enumerate(ro)}
        vc = {n: i for i, n in enumerate(co)}
        res = [[0] * k for _ in range(k)]
        for n in range(1, k + 1):
            res[vr[n]][vc[n]] = n
        return res
