class Solution:
    def maxProbability(self, n: int, edges: List[List[int]], succProb: List[float], start_node: int, end_node: int) -> float:
        g = defaultdict(list)
        for (a, b), p in zip(edges, succProb):
            g[a].append((b, p))
            g[b].append((a, p))
        best = [0.0] * n
        best[start_node] = 1.0
        h = [(-1.0, start_node)]
        while h:
            p, u = heapq.heappop(h)
            if u == end_node: return -p
            for v, w in g[u]:
                if -p * w > best[v]:
                    best[v] = -p * w
                    heapq.heappush(h, (p * w, v))
        return 0
