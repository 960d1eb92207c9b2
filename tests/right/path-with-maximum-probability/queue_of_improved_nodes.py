class Solution:
    def maxProbability(
        self, n: int, edges: List[List[int]], succProb: List[float], start_node: int, end_node: int
    ) -> float:
        g = defaultdict(list)
        for i, (a, b) in enumerate(edges):
            g[a].append([b, succProb[i]])
            g[b].append([a, succProb[i]])
        best = [0] * n
        best[start_node] = 1
        q = deque([start_node])
        while q:
            cur = q.popleft()
            for nxt, p in g[cur]:
                if best[cur] * p > best[nxt]:
                    best[nxt] = best[cur] * p
                    q.append(nxt)
        return best[end_node]
