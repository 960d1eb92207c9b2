class Solution:
    def buildMatrix(self, k: int, rowConditions: List[List[int]], colConditions: List[List[int]]) -> List[List[int]]:
        def topo(edges):
            g = defaultdict(list)
            indeg = [0] * (k + 1)
            for a, b in edges:
                g[a].append(b)
                indeg[b] += 1
            q = deque(i for i in range(1, k + 1) if indeg[i] == 0)
            order = []
            while q:
                u = q.popleft()
                order.append(u)
                for v in g[u]:
                    indeg[v] -= 1
                    if not indeg[v]:
                        q.append(v)
            return order if len(order) == k else None
        r, c = topo(rowConditions), topo(colConditions)
        if not r or not c:
            return []
        pos = {x: i for i, x in enumerate(c)}
        ans = [[0] * k for _ in range(k)]
        for i, x in enumerate(r):
            ans[i][pos[x]] = x
        return ans
