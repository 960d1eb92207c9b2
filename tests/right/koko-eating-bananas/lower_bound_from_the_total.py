class Solution:
    def minEatingSpeed(self, piles: List[int], H: int) -> int:
        def feasible(k: int) -> bool:
            return sum((p - 1) // k + 1 for p in piles) <= H
        lo = max(1, ceil(sum(piles) / H))
        hi = max(piles)
        while lo < hi:
            mid = lo + hi >> 1
            if feasible(mid): hi = mid
            else: lo = mid + 1
        return lo
