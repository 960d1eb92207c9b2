class Solution:
    def minReorder(self, n: int, connections: List[List[int]]) -> int:
        self.ans = 0
        roads = set()
        g = collections.defaultdict(list)
        for u, v in connections:
            roads.add((u, v))
            g[u].append(v)
            g[v].append(u)
        def dfs(u, parent):
            self.ans += (parent, u) in roads
            for v in g[u]:
                if v == parent: continue
                dfs(v, u)
        dfs(0, -1)
        return self.ans
