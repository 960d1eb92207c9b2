class Solution:
    def totalCost(self, costs: List[int], k: int, candidates: int) -> int:
        n = len(costs)
        pq = [(c, 0) for c in costs[:candidates]] + [(c, 1) for c in costs[max(candidates, n - candidates):]]
        heapify(pq)
        l, r = candidates, n - 1 - candidates
        res = 0
        for _ in range(k):
            c, side = heappop(pq)
            res += c
            if l <= r:
                if side == 0:
                    heappush(pq, (costs[l], 0)); l += 1
                else:
                    heappush(pq, (costs[r], 1)); r -= 1
        return res
