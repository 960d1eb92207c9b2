class Solution:
    def minCostClimbingStairs(self, cost: List[int]) -> int:
        pq, done = [(0, 0), (0, 1)], set()
        while pq:
            d, i = heappop(pq)
            if i >= len(cost): return d
            if i in done: continue
            done.add(i)
            heappush(pq, (d + cost[i], i + 1))
            heappush(pq, (d + cost[i], i + 2))
