class Solution:
    def networkDelayTime(self, times: List[List[int]], n: int, k: int) -> int:
        nbrs = {u: {} for u in range(1, n + 1)}
        for u, v, w in times:
            nbrs[u][v] = w
        todo, seen = {k: 0}, {}
        heap = [(0, k)]
        while heap:
            d, u = heapq.heappop(heap)
            if u in seen: continue
            seen[u] = d
            for v in nbrs[u].keys() - seen.keys():
                nd = d + nbrs[u][v]
                if nd < todo.get(v, inf):
                    todo[v] = nd
                    heapq.heappush(heap, (nd, v))
        return max(seen.values()) if len(seen) == n else -1
