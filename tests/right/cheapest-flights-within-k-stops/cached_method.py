class Solution:
    def findCheapestPrice(self, n: int, flights: List[List[int]], src: int, dst: int, K: int) -> int:
        graph = collections.defaultdict(list)
        for s, d, w in flights:
            graph[s].append((d, w))
        self.graph = graph
        self.dst = dst
        best = self.dfs(src, K + 1)
        return best if best < float('inf') else -1

    @lru_cache(maxsize=None)
    def dfs(self, u, k):
        if u == self.dst:
            return 0
        if k == 0:
            return float('inf')
        ans = float('inf')
        for v, w in self.graph[u]:
            ans = min(ans, self.dfs(v, k - 1) + w)
        return ans
